import type { Span } from './span'

export type SpanIndex<Laid> = {
  /** All in the order they begin. */
  all: readonly Laid[]
  /** Those that lie on any of a stretch, in the order they begin. */
  over(stretch: Span): Laid[]
}

/** Spans kept so that those over a stretch are found without a look at the rest. Empty spans lie on nothing. */
export function spanIndex<Laid extends { span: Span }>(laid: readonly Laid[]): SpanIndex<Laid> {
  const all = laid
    .filter(({ span }) => span.start < span.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  // How far any of a half reaches, kept at the middle of that half.
  const reach = new Float64Array(all.length)

  function measure(low: number, high: number): number {
    if (low >= high) return -1
    const middle = Math.floor((low + high) / 2)
    const own = (all[middle] as Laid).span.end
    const furthest = Math.max(own, measure(low, middle), measure(middle + 1, high))
    reach[middle] = furthest
    return furthest
  }

  function collect(stretch: Span, low: number, high: number, found: Laid[]): void {
    if (low >= high) return
    const middle = Math.floor((low + high) / 2)
    if ((reach[middle] as number) <= stretch.start) return
    collect(stretch, low, middle, found)
    const one = all[middle] as Laid
    if (one.span.start >= stretch.end) return
    if (one.span.end > stretch.start) found.push(one)
    collect(stretch, middle + 1, high, found)
  }

  measure(0, all.length)
  return {
    all,
    over(stretch) {
      const found: Laid[] = []
      if (stretch.start < stretch.end) collect(stretch, 0, all.length, found)
      return found
    },
  }
}
