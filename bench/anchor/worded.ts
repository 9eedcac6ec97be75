import { wordsAndSigns } from '@/lib/text/word-diff'

/** A word of a text that is the same one as long as it is the same object, wherever an edit takes it. */
export type Piece = { text: string }
/** Paragraphs of sentences of words. */
export type Worded = Piece[][][]

export function worded(text: string): Worded {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (line.match(/.+?[.!?…؟۔]+[”"’»)]*(?:\s+|$)|.+$/gu) ?? [line]).map(pieces))
}

export function pieces(words: string): Piece[] {
  return wordsAndSigns(words.endsWith(' ') ? words : `${words} `).map((text) => ({ text }))
}

export function written(text: Worded): { text: string; starts: Map<Piece, number> } {
  const starts = new Map<Piece, number>()
  let words = ''
  for (const paragraph of text) {
    if (words !== '') words = `${words.trimEnd()}\n`
    for (const piece of paragraph.flat()) {
      starts.set(piece, words.length)
      words += piece.text
    }
  }
  return { text: words.trimEnd(), starts }
}
