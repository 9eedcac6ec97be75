import { notFound } from 'next/navigation'
import { WritingRoom } from '@/components/briefings/writing-room'
import { requireActor } from '@/lib/auth/session'
import { mayWrite } from '@/lib/briefings/policy'
import { getBriefing, listEvidence } from '@/lib/briefings/queries'

export const metadata = { title: 'Briefing' }

export default async function BriefingPage({ params }: PageProps<'/desks/[desk]/briefings/[briefingId]'>) {
  const { desk, briefingId } = await params
  const actor = await requireActor(desk)
  const briefing = (await getBriefing(actor, briefingId)) ?? notFound()
  const items = await listEvidence(actor)

  return (
    <WritingRoom
      key={`${briefing.id} ${briefing.submission?.id ?? 'draft'}`}
      desk={desk}
      briefing={briefing}
      items={items}
      mayWrite={mayWrite(actor)}
    />
  )
}
