import { wordsAndSigns } from '@/lib/text/word-diff'

/** A word or sign of a text, and where it stands. */
export type Word = { bare: string; start: number; end: number; isFirst: boolean }

/** The words and signs of each line that has any; the spaces between them are nobody's. */
export function wordsByLine(text: string): Word[][] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const words = wordsOfLine(line, at)
    at += line.length + 1
    return words.length > 0 ? [words] : []
  })
}

function wordsOfLine(line: string, from: number): Word[] {
  const words: Word[] = []
  let start = from
  for (const piece of wordsAndSigns(line)) {
    const bare = piece.trim()
    if (bare !== '') words.push({ bare, start, end: start + bare.length, isFirst: words.length === 0 })
    start += piece.length
  }
  return words
}

/** How much begins with a word: a line, a sentence, or nothing. */
export const LINE = 2
export const SENTENCE = 1
export type Opening = 0 | 1 | 2

/** For each word of a line, what begins with it. */
export function openings(line: Word[]): Opening[] {
  let opens: Opening = LINE
  return line.map((word) => {
    const opening = opens
    if (isWord(word)) opens = 0
    else if (/[.!?…:;؟۔؛。！？]/u.test(word.bare)) opens = opens || SENTENCE
    return opening
  })
}

export function isWord({ bare }: Pick<Word, 'bare'>): boolean {
  return /[\p{L}\p{N}]/u.test(bare)
}
