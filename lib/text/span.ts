/** A stretch of the canonical text: UTF-16 code units, half-open. */
export type Span = { start: number; end: number }

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

export function length({ start, end }: Span): number {
  return end - start
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function isSameSpan(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}
