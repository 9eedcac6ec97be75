import { length, overlaps, type Span } from '@/lib/text/span'

export type Laid = { id: string; span: Span }

/** The lane of underlines nearest the words is 0; from the fourth on they share the last. */
export type Lane = 0 | 1 | 2

/** Smallest first; of two as small, the one that begins first. */
export function bySize(a: Pick<Laid, 'span'>, b: Pick<Laid, 'span'>): number {
  return length(a.span) - length(b.span) || a.span.start - b.span.start
}

/** In reading order; of two that begin together, the longer first. */
export function byPlace(a: Pick<Laid, 'span'>, b: Pick<Laid, 'span'>): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}

/** Gives each annotation a lane no smaller one beneath it has taken. */
export function lanes(laid: readonly Laid[]): Map<string, Lane> {
  const placed: (Laid & { lane: Lane })[] = []
  for (const one of laid.toSorted(bySize)) {
    const taken = placed.filter((other) => overlaps(other.span, one.span)).map(({ lane }) => lane)
    placed.push({ ...one, lane: lowestFree(taken) })
  }
  return new Map(placed.map(({ id, lane }) => [id, lane]))
}

function lowestFree(taken: Lane[]): Lane {
  if (!taken.includes(0)) return 0
  return taken.includes(1) ? 2 : 1
}

export type Piece = { span: Span; ids: string[] }

/**
 * Cuts overlapping spans where any begins or ends, so that each piece lies under the same annotations, smallest first:
 *   aaaa        a | ab | b
 *     bbbb
 */
export function pieces(laid: readonly Laid[]): Piece[] {
  const cuts = [...new Set(laid.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b)
  const waiting = laid.toSorted((a, b) => a.span.start - b.span.start)
  let active: Laid[] = []
  let next = 0

  return cuts.slice(0, -1).flatMap((start, index) => {
    active = active.filter(({ span }) => span.end > start)
    for (let one = waiting[next]; one && one.span.start <= start; one = waiting[++next]) active.push(one)
    const end = cuts[index + 1] ?? start
    return active.length > 0
      ? [{ span: { start, end }, ids: active.toSorted(bySize).map(({ id }) => id) }]
      : []
  })
}
