import { findAll, fold } from '@/lib/text/fold'
import type { Span } from '@/lib/text/span'

/** Words looked for in a text that is folded once, when they are first looked for. */
export function finderOf(text: string, isShown: (place: number) => boolean) {
  let folded: ReturnType<typeof fold> | null = null
  return (wanted: string): Span[] => {
    folded ??= fold(text)
    return findAll(folded, wanted).filter(({ start }) => isShown(start))
  }
}

/** The one to stand on first: the first at or after where the reader is, and from the last on to the first again. */
export function firstFound(found: readonly Span[], from: number): number {
  const at = found.findIndex(({ start }) => start >= from)
  return Math.max(0, at)
}

export function nextFound(count: number, at: number, by: 1 | -1): number {
  return count === 0 ? 0 : (at + by + count) % count
}
