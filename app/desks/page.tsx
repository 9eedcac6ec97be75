import type { Metadata } from 'next'
import { HouseFrame } from '@/components/account/house-frame'
import { HouseDesks } from '@/components/people/house-desks'
import { MakeDesk } from '@/components/people/make-desk'
import { OwnDesks } from '@/components/people/own-desks'
import { SectionHeading } from '@/components/ui/section-heading'
import { requirePerson } from '@/lib/auth/session'
import { listAllDesks, listOwnDesks, listPeople } from '@/lib/desks/queries'

export const metadata: Metadata = { title: 'Desks' }

export default async function DesksPage() {
  const person = await requirePerson()
  const [own, all, people] = await Promise.all([
    listOwnDesks(person),
    listAllDesks(person),
    listPeople(person),
  ])
  const choices = people.map(({ id, name }) => ({ id, name }))

  return (
    <HouseFrame
      isAdmin={person.isAdmin}
      title="Desks"
      actions={person.isAdmin && <MakeDesk people={choices} self={person.id} />}
    >
      <OwnDesks desks={own} isAdmin={person.isAdmin} />
      {person.isAdmin && (
        <section className="grid gap-3">
          <SectionHeading>All desks of the house</SectionHeading>
          <HouseDesks desks={all} />
        </section>
      )}
    </HouseFrame>
  )
}
