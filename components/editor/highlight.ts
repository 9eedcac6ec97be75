import { type Lane, type Piece, pieces } from '@/lib/annotations/layers'
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
  /** Offered, and made by nobody yet. */
  suggested?: boolean
  /** The classes that give it another colour than its kind's. */
  tint?: string
}

/** What is drawn over one piece of the text: the smallest annotation first, which stands nearest the words. */
export type DrawnPiece = {
  span: Span
  layers: { id: string; look: string }[]
  /** How many more lie here than are drawn each by itself; one thicker line stands for them. */
  more: number
}

/** More lines than these under one another could not be told apart. */
const LINES = 3

export function drawnPieces(
  highlights: readonly Highlight[],
  lane: ReadonlyMap<string, Lane>,
  within: Span,
): DrawnPiece[] {
  return pieces(highlights, within).map(({ span, over }: Piece<Highlight>) => {
    const lines = over.length > LINES ? LINES - 1 : LINES
    const drawn = over.filter((one, index) => index < lines || one.on)
    return {
      span,
      layers: drawn.map((one) => ({ id: one.id, look: lookOf(one, lane.get(one.id) ?? 0) })),
      more: over.length - drawn.length,
    }
  })
}

function lookOf({ kind, on, rejected, suggested, tint }: Highlight, lane: Lane): string {
  const words = [
    'hl',
    kind,
    lane > 0 && `lane${lane}`,
    tint,
    suggested && 'hint',
    on && 'on',
    rejected && 'rejected',
  ]
  return words.filter(Boolean).join(' ')
}
