import type { Highlight } from '@/components/editor/highlight'
import type { AnnotationCard } from '@/lib/annotations/card'
import { inReadingOrder } from '@/lib/annotations/reading-order'
import type { Span } from '@/lib/text/span'
import type { Focus } from '../room/room-context'
import { type Tints, tintLook } from '../view/tints'
import { isSeen, type View } from '../view/view'
import type { Draft } from '../writing/draft'

/** Which annotations the room shows: those the reader does not leave out, and the chosen one. */
export function shownAnnotations(
  annotations: readonly AnnotationCard[],
  view: View,
  chosenId: string | null,
): AnnotationCard[] {
  return annotations
    .filter((card) => card.annotationId === chosenId || isSeen(card, view))
    .sort(inReadingOrder)
}

export const draftId = (key: string) => `draft:${key}`

type Written = Pick<Draft, 'key' | 'kind' | 'place' | 'changes'>

type Drawn = {
  annotations: readonly AnnotationCard[]
  written: Written | null
  focus: Focus
  textVersionId: string
  tints: Tints
}

/** What is drawn in the text: annotations where they stand, one being moved where it would, and the card being written. */
export function drawnHighlights({ annotations, written, focus, textVersionId, tints }: Drawn): Highlight[] {
  const changed = written?.changes?.annotationId
  const standing = annotations
    .filter((card) => card.textVersionId === textVersionId && card.state !== 'withdrawn')
    .filter(({ annotationId }) => annotationId !== changed)
    .map((card) => {
      const { annotationId: id, kind, span, state } = card
      return {
        ...{ id, kind, span: movedSpan(focus, id) ?? span },
        on: focus.on === 'annotation' && focus.id === id,
        rejected: state === 'rejected',
        ...(tints.by !== 'kind' && { tint: tintLook(tints.of(card)?.tint ?? null) }),
      }
    })
  if (!written) return standing
  const { key, kind, place } = written
  if (place.textVersionId !== textVersionId) return standing
  return [...standing, { id: changed ?? draftId(key), kind, span: place.span, on: true, rejected: false }]
}

function movedSpan(focus: Focus, id: string): Span | null {
  return focus.on === 'annotation' && focus.id === id ? focus.moved : null
}

/** The annotation after or before the present one; from nowhere, the first that can be seen. */
export function neighbour(
  annotations: readonly AnnotationCard[],
  chosenId: string | null,
  by: 1 | -1,
  firstSeen: number,
): AnnotationCard | null {
  const present = annotations.findIndex(({ annotationId }) => annotationId === chosenId)
  if (present >= 0) return annotations[present + by] ?? null
  const seen = annotations.findIndex(({ span }) => span.start >= firstSeen)
  if (by === 1) return annotations[seen] ?? annotations[0] ?? null
  return annotations[(seen < 0 ? annotations.length : seen) - 1] ?? null
}
