import { keptPairs } from './kept-pairs'

/** A stretch of words that stayed, went or came. */
export type DiffPiece = { kind: 'same' | 'gone' | 'new'; text: string }

/**
 * What an edit did to a sentence, word by word. What stayed and came, put together, is the new text exactly:
 *   on time by the clock  →  on time by the log   is   on time by the ‹gone: clock› ‹new: log›
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const was = wordsAndSigns(before)
  const now = wordsAndSigns(after)
  const pieces: DiffPiece[] = []
  let i = 0
  let j = 0

  for (const [keptWas, keptNow] of [
    ...keptPairs(was.map(bare), now.map(bare)),
    [was.length, now.length] as const,
  ]) {
    while (i < keptWas) addTo(pieces, 'gone', was[i++])
    while (j < keptNow) addTo(pieces, 'new', now[j++])
    if (j < now.length) addTo(pieces, 'same', now[j])
    i++
    j++
  }
  return pieces
}

/** Scripts that set no space between words: each of their letters is compared by itself. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}'
const WORD_OR_SIGN = new RegExp(
  `[[\\p{L}\\p{N}\\p{M}'’\\u200c\\-]--[${UNSPACED}]]+\\s*|[${UNSPACED}]\\p{M}*\\s*|[^\\p{L}\\p{N}\\p{M}\\s]\\s*|\\s+`,
  'gv',
)

/** Each word or sign with the space that follows it, so that spaces do not count as words kept. */
export function wordsAndSigns(text: string): string[] {
  return text.match(WORD_OR_SIGN) ?? []
}

export function bare(word: string): string {
  return word.trimEnd()
}

export function addTo(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string | undefined) {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else if (text !== undefined) pieces.push({ kind, text })
}
