import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HouseFrame } from '@/components/account/house-frame'
import { TrailTable } from '@/components/audit/trail-table'
import { AddPerson } from '@/components/people/add-person'
import { PeopleList } from '@/components/people/people-list'
import { SectionHeading } from '@/components/ui/section-heading'
import { listHouseTrail } from '@/lib/audit/queries'
import { requirePerson } from '@/lib/auth/session'
import { listAllDesks, listPeople } from '@/lib/desks/queries'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const person = await requirePerson()
  if (!person.isAdmin) notFound()
  const [people, desks, trail] = await Promise.all([
    listPeople(person),
    listAllDesks(person),
    listHouseTrail(person),
  ])
  const open = desks.filter(({ retiredAt }) => !retiredAt).map(({ id, name }) => ({ id, name }))

  return (
    <HouseFrame isAdmin title="People" actions={<AddPerson desks={open} />}>
      <PeopleList people={people} desks={open} />
      <section className="grid gap-3">
        <SectionHeading>Trail of the house</SectionHeading>
        <TrailTable lines={trail} />
      </section>
    </HouseFrame>
  )
}
