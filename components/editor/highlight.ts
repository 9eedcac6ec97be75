import { type Lane, lanes, pieces } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import type { AnnotationKind } from '@/prisma/generated/enums'

/** An annotation as it is drawn in the text. */
export type Highlight = {
  id: string
  kind: AnnotationKind
  span: Span
  /** Chosen now. */
  on: boolean
  rejected: boolean
}

export type DrawnSpan = { span: Span; id: string; look: string }

/** One span for each annotation over each piece of the text, the smallest annotation nearest the words. */
export function drawnSpans(highlights: readonly Highlight[]): DrawnSpan[] {
  const lane = lanes(highlights)
  const byId = new Map(highlights.map((highlight) => [highlight.id, highlight]))

  return pieces(highlights).flatMap(({ span, ids }) =>
    ids.flatMap((id) => {
      const highlight = byId.get(id)
      return highlight ? [{ span, id, look: lookOf(highlight, lane.get(id) ?? 0) }] : []
    }),
  )
}

function lookOf({ kind, on, rejected }: Highlight, lane: Lane): string {
  return ['hl', kind, lane > 0 && `lane${lane}`, on && 'on', rejected && 'rejected'].filter(Boolean).join(' ')
}
