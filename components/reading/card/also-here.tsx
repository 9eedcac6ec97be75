'use client'

import type { AnnotationCard } from '@/lib/annotations/card'
import { useRoom } from '../room/room-context'
import { CardRow } from './card-row'
import { besides, cardKind } from './card-words'

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
              className="flex min-h-6 w-full items-center gap-2 rounded-sm text-ink hover:bg-hover pointer-coarse:min-h-10"
              onClick={() => choose(other.annotationId)}
            >
              <CardRow card={other} name={cardKind(other, annotations)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
