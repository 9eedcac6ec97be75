import type { Thread } from '@/lib/threads/thread'

type Line = Thread['lines'][number]

const MOST = 7
const FIRST = 1
const LAST = 4

/** The middle of a long thread is folded; what it began with and how it ends are shown, and the one that is asked for. */
export function foldLines(
  lines: readonly Line[],
  askedId: string | null,
): { before: Line[]; folded: Line[]; after: Line[] } {
  const asked = lines.findIndex(({ id }) => id === askedId)
  const isFolded = asked >= FIRST && asked < lines.length - LAST
  if (lines.length <= MOST || isFolded) return { before: [...lines], folded: [], after: [] }
  return { before: lines.slice(0, FIRST), folded: lines.slice(FIRST, -LAST), after: lines.slice(-LAST) }
}
