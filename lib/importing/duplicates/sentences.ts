import { hashOf, joined } from './hash'
import { wordsOf } from './words'

/** Shorter ones say the same in texts that have nothing to do with each other. */
const FEWEST_WORDS = 8

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A sentence long enough to be known again: as it stands, its words counted, and a hash of them. */
export type Sentence = { text: string; words: number; hash: bigint }

export function sentences(textblocks: string[]): Sentence[] {
  return textblocks.flatMap((text) =>
    Array.from(segmenter.segment(text.replaceAll('\n', ' ')), ({ segment }) => segment).flatMap(sentence),
  )
}

function sentence(segment: string): Sentence[] {
  const words = wordsOf(segment)
  if (words.length < FEWEST_WORDS) return []
  const plain = words.join(' ')
  const hash = joined(hashOf(plain), hashOf(plain, 0x2545f491))
  return [{ text: segment.trim(), words: words.length, hash }]
}
