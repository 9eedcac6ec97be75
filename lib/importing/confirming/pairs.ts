import { type Block, blockText } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/**
 * Where each block stands in the capture it was read from; null where it cannot be said.
 * Space is passed over, since reading rejoins lines; blocks are looked for one after another, since they keep their order.
 */
export function pairsIn(capture: string, blocks: Block[]): (Span | null)[] {
  const { letters, places } = lettersOf(capture)
  let from = 0
  return blocks.map((block) => {
    const words = lettersOf(blockText(block)).letters
    const at = words === '' ? -1 : letters.indexOf(words, from)
    const start = places[at]
    const last = places[at + words.length - 1]
    if (at < 0 || start === undefined || last === undefined) return null
    from = at + words.length
    return { start, end: last + 1 }
  })
}

const PASSED_OVER = /[\s\u200b\u2060\ufeff]/

function lettersOf(text: string): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  for (let place = 0; place < text.length; place++) {
    const letter = text.charAt(place)
    if (PASSED_OVER.test(letter)) continue
    letters += letter
    places.push(place)
  }
  return { letters, places }
}
