import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { lookCookie, readLook } from '@/components/reading/comforts/look'
import { ReadingRoom } from '@/components/reading/room/reading-room'
import { ThreadsHere } from '@/components/reading/threads/threads-here'
import { mayAnnotate } from '@/lib/annotations/policy'
import { listCards } from '@/lib/annotations/queries/cards'
import { getReadingRoom } from '@/lib/annotations/queries/reading-room'
import { atLeast } from '@/lib/auth/role'
import { requireActor } from '@/lib/auth/session'
import { getOpEdTitle } from '@/lib/op-eds/queries'
import { getReadingNeighbours } from '@/lib/op-eds/queries/reading-neighbours'
import { mayTakePart } from '@/lib/threads/policy'

type Props = PageProps<'/desks/[desk]/reading/[opEdId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk, opEdId } = await params
  const actor = await requireActor(desk)
  return { title: (await getOpEdTitle(actor, opEdId)) ?? 'Reading' }
}

export default async function ReadingRoomPage({ params, searchParams }: Props) {
  const { desk, opEdId } = await params
  const actor = await requireActor(desk)
  const annotations = listCards(actor, opEdId)
  const room = (await getReadingRoom(actor, opEdId)) ?? notFound()
  const neighbours = (await getReadingNeighbours(actor, opEdId)) ?? notFound()
  const look = readLook((await cookies()).get(lookCookie)?.value)
  const { a, c } = await searchParams
  const asked = typeof a === 'string' ? a : null
  const place = {
    ...{ desk, opEdId, membershipId: actor.membershipId, mayTakePart: mayTakePart(actor) },
    asked: asked && typeof c === 'string' ? { annotationId: asked, commentId: c } : null,
  }

  return (
    <ThreadsHere place={place}>
      <ReadingRoom
        key={room.text.id}
        room={room}
        annotations={annotations}
        desk={desk}
        membershipId={actor.membershipId}
        name={actor.name}
        mayAnnotate={mayAnnotate(actor)}
        look={look}
        neighbours={neighbours}
        mayFinish={atLeast(actor, 'editor')}
        asked={asked}
      />
    </ThreadsHere>
  )
}
