import { type DrawnPiece, drawnPieces, type Highlight } from '@/components/editor/highlight'
import { bySize, type Lane, lanes } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import { type SpanIndex, spanIndex } from '@/lib/text/span-index'

export type LaidOver = {
  lay(highlights: readonly Highlight[]): void
  /** What is drawn over a stretch. */
  piecesWithin(stretch: Span): DrawnPiece[]
  /** All that lie at a place, smallest first. */
  lyingAt(offset: number): string[]
}

/** All annotations of a text, kept so that a stretch of it asks only for its own. */
export function laidOver(highlights: readonly Highlight[]): LaidOver {
  let index: SpanIndex<Highlight> = spanIndex(highlights)
  let lane: Map<string, Lane> = lanes(index.all)

  return {
    lay: (next) => {
      const before = index
      index = spanIndex(next)
      if (!isLaidAlike(before, index)) lane = lanes(index.all)
    },
    piecesWithin: (stretch) => drawnPieces(index.over(stretch), lane, stretch),
    lyingAt: (offset) =>
      index
        .over({ start: offset, end: offset + 1 })
        .sort(bySize)
        .map(({ id }) => id),
  }
}

function isLaidAlike(one: SpanIndex<Highlight>, other: SpanIndex<Highlight>): boolean {
  if (one.all.length !== other.all.length) return false
  return one.all.every(({ id, span }, place) => {
    const now = other.all[place]
    return now?.id === id && now.span.start === span.start && now.span.end === span.end
  })
}
