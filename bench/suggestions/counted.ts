import { length, type Span } from '@/lib/text/span'

export type Found = { right: number; found: number; wanted: number }

export const nothing: Found = { right: 0, found: 0, wanted: 0 }

export function added(a: Found, b: Found): Found {
  return { right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted }
}

/** Pairs each wanted span with one found that shares more than half of the letters of both. */
export function paired<A extends { span: Span }, B extends { span: Span }>(
  wanted: readonly A[],
  found: readonly B[],
): { pairs: [A, B][]; missed: A[]; idle: B[] } {
  const left = new Set(found)
  const pairs: [A, B][] = []
  const missed: A[] = []
  for (const one of wanted) {
    const match = [...left].find((other) => isSame(one.span, other.span))
    if (match) {
      left.delete(match)
      pairs.push([one, match])
    } else missed.push(one)
  }
  return { pairs, missed, idle: [...left] }
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared * 2 > Math.max(length(a), length(b))
}
