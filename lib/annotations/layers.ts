import { length, type Span } from '@/lib/text/span'

export type Laid = { id: string; span: Span }

/** The lane of underlines nearest the words is 0; from the third on they share the last. */
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
  const nearest = emptyLane()
  const next = emptyLane()
  const lane = new Map<string, Lane>()
  for (const { id, span } of laid.toSorted(bySize)) {
    if (nearest.take(span)) lane.set(id, 0)
    else lane.set(id, next.take(span) ? 1 : 2)
  }
  return lane
}

/** What lies in one lane never overlaps, so only the two neighbours of a newcomer can be in its way. */
export function emptyLane() {
  const taken: Span[] = []

  function take(span: Span): boolean {
    const at = firstAfter(taken, span.start)
    const before = taken[at - 1]
    const after = taken[at]
    if ((before && before.end > span.start) || (after && after.start < span.end)) return false
    taken.splice(at, 0, span)
    return true
  }
  return { take }
}

function firstAfter(taken: readonly Span[], start: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((taken[middle] as Span).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** One stretch of the text under the same annotations throughout, smallest first. */
export type Piece<One extends Laid> = { span: Span; over: One[] }

/**
 * Cuts overlapping spans where any begins or ends, as far as they lie within a stretch:
 *   aaaa        a | ab | b
 *     bbbb
 */
export function pieces<One extends Laid>(laid: readonly One[], within: Span): Piece<One>[] {
  const inside = (place: number) => Math.max(within.start, Math.min(within.end, place))
  const cuts = [...new Set(laid.flatMap(({ span }) => [inside(span.start), inside(span.end)]))]
  const waiting = laid.toSorted((a, b) => a.span.start - b.span.start)
  let active: One[] = []
  let next = 0

  return cuts
    .sort((a, b) => a - b)
    .slice(0, -1)
    .flatMap((start, index, starts) => {
      active = active.filter(({ span }) => span.end > start)
      const first = next
      for (let one = waiting[next]; one && one.span.start <= start; one = waiting[++next])
        if (one.span.end > start) active.push(one)
      if (next > first) active.sort(bySize)
      const end = starts[index + 1] ?? cuts.at(-1) ?? start
      return active.length > 0 ? [{ span: { start, end }, over: [...active] }] : []
    })
}
