import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReadingRoom } from '@/components/reading/room/reading-room'
import { mayAnnotate } from '@/lib/annotations/policy'
import { getReadingRoom } from '@/lib/annotations/queries/reading-room'
import { atLeast } from '@/lib/auth/role'
import { requireActor } from '@/lib/auth/session'
import { getOpEdTitle } from '@/lib/op-eds/queries'

type Props = PageProps<'/desks/[desk]/reading/[opEdId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk, opEdId } = await params
  const actor = await requireActor(desk)
  return { title: (await getOpEdTitle(actor, opEdId)) ?? 'Reading' }
}

export default async function ReadingRoomPage({ params, searchParams }: Props) {
  const { desk, opEdId } = await params
  const actor = await requireActor(desk)
  const room = (await getReadingRoom(actor, opEdId)) ?? notFound()
  const { a: asked, c: askedComment } = await searchParams

  return (
    <ReadingRoom
      key={room.text.id}
      room={room}
      desk={desk}
      membershipId={actor.membershipId}
      mayAnnotate={mayAnnotate(actor)}
      mayFinish={atLeast(actor, 'editor')}
      asked={typeof asked === 'string' ? asked : null}
      askedComment={typeof askedComment === 'string' ? askedComment : null}
    />
  )
}
