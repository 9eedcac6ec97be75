'use client'

import { KindMark } from '@/components/ui/kind-mark'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useRoom } from '../room/room-context'
import { besides, cardKind, lineOf } from './card-words'

/** Everything else that lies on the same words, smallest first. */
export function AlsoHere({ card }: { card: AnnotationCard }) {
  const { annotations, choose } = useRoom()
  const { place, of, others } = besides(card, annotations)
  if (others.length === 0) return null

  return (
    <div className="aside">
      <p>
        Also here{' '}
        <span className="text-ink-3">
          (this is {place} of {of})
        </span>
      </p>
      <ul>
        {others.map((other) => (
          <li key={other.annotationId}>
            <button
              type="button"
              className="flex min-h-6 w-full items-center gap-2 rounded-sm text-start text-ink hover:bg-hover pointer-coarse:min-h-10"
              onClick={() => choose(other.annotationId)}
            >
              <KindMark kind={other.kind} show="mark">
                {cardKind(other, annotations)}:
              </KindMark>
              <bdi className="truncate">{lineOf(other)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
