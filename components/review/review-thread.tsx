import { ThreadSection } from '@/components/reading/threads/thread-section'
import { ThreadsHere } from '@/components/reading/threads/threads-here'
import type { ReviewCard } from '@/lib/review/card'

type ReviewThreadProps = { desk: string; membershipId: string; card: ReviewCard }

/** What was said of an annotation, beside the verdict on it. */
export function ReviewThread({ desk, membershipId, card: { annotationId, opEd } }: ReviewThreadProps) {
  const place = { desk, membershipId, opEdId: opEd.id, mayTakePart: true, asked: null }

  return (
    <ThreadsHere place={place}>
      <div className="border-b px-4 pb-3.5">
        <ThreadSection card={{ annotationId, thread: null }} />
      </div>
    </ThreadsHere>
  )
}
