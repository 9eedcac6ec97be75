import { type Block, blockText } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/**
 * Where each block stands in the capture it was read from; null where it cannot be said.
 * Space is passed over, since reading rejoins lines; blocks are looked for one after another, since they keep their order.
 * Only footnotes stand elsewhere: those are looked for in the whole capture.
 */
export function pairsIn(capture: string, blocks: Block[]): (Span | null)[] {
  const { letters, places } = lettersOf(capture)
  let from = 0
  return blocks.map((block) => {
    const words = lettersOf(blockText(block)).letters
    const found = words === '' ? null : placeOf(words, letters, from)
    const start = places[found?.at ?? -1]
    const last = places[found ? found.at + found.length - 1 : -1]
    if (!found || start === undefined || last === undefined) return null
    from = Math.max(from, found.at + found.length)
    return { start, end: last + 1 }
  })
}

/** Enough letters to be sure of the place, where the rest is parted by the foot of a page. */
const BEGINNING = 40

function placeOf(words: string, letters: string, from: number): { at: number; length: number } | null {
  const at = letters.indexOf(words, from)
  if (at >= 0) return { at, length: words.length }
  const begins = words.length > BEGINNING ? letters.indexOf(words.slice(0, BEGINNING), from) : -1
  if (begins >= 0) return { at: begins, length: commonLength(words, letters, begins) }
  const elsewhere = words.length > 8 ? letters.indexOf(words) : -1
  return elsewhere < 0 ? null : { at: elsewhere, length: words.length }
}

function commonLength(words: string, letters: string, at: number): number {
  let length = BEGINNING
  while (length < words.length && words.charCodeAt(length) === letters.charCodeAt(at + length)) length++
  return length
}

/** Space, signs nobody sees, bullets, and the hyphen of a word broken at the end of a line. */
const PASSED_OVER = /[\s\u200b\u2060\ufeff\u00ad•●▪■◦‣⁃]|\u2010(?=\n)/g

function lettersOf(text: string): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  let reached = 0
  const take = (end: number) => {
    letters += text.slice(reached, end)
    for (let place = reached; place < end; place++) places.push(place)
  }
  for (const { index, 0: passed } of text.matchAll(PASSED_OVER)) {
    take(index)
    reached = index + passed.length
  }
  take(text.length)
  return { letters, places }
}
