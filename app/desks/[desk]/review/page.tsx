import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReviewClosed } from '@/components/review/review-closed'
import { ReviewRoom } from '@/components/review/review-room'
import { requireActor } from '@/lib/auth/session'
import { mayReviewAtAll } from '@/lib/review/policy'
import { countQueue, getReviewCard, listQueue } from '@/lib/review/queries'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage({ params, searchParams }: PageProps<'/desks/[desk]/review'>) {
  const { desk } = await params
  const { a } = await searchParams
  const actor = await requireActor(desk)
  if (actor.role === 'reader') notFound()

  const { own } = await countQueue(actor)
  if (!mayReviewAtAll(actor)) return <ReviewClosed own={own} />

  const queue = await listQueue(actor)
  const named = typeof a === 'string' ? a : null
  const id = named ?? queue[0]?.id
  const card = id ? await getReviewCard(actor, id) : null
  if (named && !card) notFound()

  return (
    <ReviewRoom
      desk={desk}
      membershipId={actor.membershipId}
      queue={queue}
      own={own}
      card={card}
      chosen={named !== null}
      now={new Date()}
    />
  )
}
