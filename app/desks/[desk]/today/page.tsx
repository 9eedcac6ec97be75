import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readShown, shownBriefings } from '@/components/today/shown-briefings'
import { TodayPage } from '@/components/today/today-page'
import { requireActor } from '@/lib/auth/session'
import { maySeeBriefings, mayWrite } from '@/lib/briefings/policy'
import { listBriefings } from '@/lib/briefings/queries'
import { listNeeds } from '@/lib/today/queries'

export const metadata: Metadata = { title: 'Today' }

export default async function Today({ params, searchParams }: PageProps<'/desks/[desk]/today'>) {
  const { desk } = await params
  const actor = await requireActor(desk)
  if (!maySeeBriefings(actor)) redirect(`/desks/${desk}/editions`)
  const shown = readShown((await searchParams).show)
  const [needs, briefings] = await Promise.all([listNeeds(actor), listBriefings(actor)])

  return (
    <TodayPage
      desk={desk}
      needs={needs}
      briefings={shownBriefings(briefings, shown, actor.membershipId)}
      shown={shown}
      mayWrite={mayWrite(actor)}
      now={new Date()}
    />
  )
}
