/** A stretch of words that stayed, went or came. */
export type DiffPiece = { kind: 'same' | 'gone' | 'new'; text: string }

/**
 * What an edit did to a sentence, word by word. What stayed and came, put together, is the new text exactly:
 *   on time by the clock  →  on time by the log   is   on time by the ‹gone: clock› ‹new: log›
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const was = words(before)
  const now = words(after)
  const kept = keptLengths(was, now)
  const pieces: DiffPiece[] = []
  let i = 0
  let j = 0

  while (i < was.length || j < now.length) {
    if (i < was.length && j < now.length && isSame(was[i], now[j])) {
      add(pieces, 'same', now[j++])
      i++
    } else if (i < was.length && (j === now.length || keptAt(kept, i + 1, j) >= keptAt(kept, i, j + 1))) {
      add(pieces, 'gone', was[i++])
    } else add(pieces, 'new', now[j++])
  }
  return pieces
}

/** Each word or sign with the space that follows it, so that spaces do not count as words kept. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’\u200c-]+\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+/gu) ?? []
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd()
}

/** How many words can be kept from each pair of places on: the longest common subsequence, from the end. */
function keptLengths(was: string[], now: string[]): Uint32Array[] {
  const rows = Array.from({ length: was.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const kept = isSame(was[i], now[j])
        ? keptAt(rows, i + 1, j + 1) + 1
        : Math.max(keptAt(rows, i + 1, j), keptAt(rows, i, j + 1))
      rows[i]?.fill(kept, j, j + 1)
    }
  }
  return rows
}

function keptAt(rows: Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function add(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string | undefined) {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else if (text !== undefined) pieces.push({ kind, text })
}
