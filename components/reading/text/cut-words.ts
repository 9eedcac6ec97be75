import type { DrawnPiece } from '@/components/editor/highlight'

export type CutWords = { text: string; under: DrawnPiece | null }

/** A run of words cut where anything over them begins or ends. `pieces` are in order and do not overlap. */
export function cutWords(text: string, start: number, pieces: readonly DrawnPiece[]): CutWords[] {
  const end = start + text.length
  const cut: CutWords[] = []
  const add = (from: number, to: number, under: DrawnPiece | null) => {
    if (from < to) cut.push({ text: text.slice(from - start, to - start), under })
  }
  let done = start
  for (const piece of pieces) {
    if (piece.span.end <= start || piece.span.start >= end) continue
    const from = Math.max(start, piece.span.start)
    add(done, from, null)
    done = Math.min(end, piece.span.end)
    add(from, done, piece)
  }
  add(done, end, null)
  return cut
}
