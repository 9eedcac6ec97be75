import { type Block, inlineText, type TextDocument, textblocks } from '@/lib/text/document'
import type { Fields } from '../reading'
import { addressKey } from './address-key'
import { bands } from './bands'
import { minhash } from './minhash'
import { sentences } from './sentences'
import { shingles } from './shingles'
import { textHash } from './text-hash'
import { wordsOf } from './words'

/** What a text is recognised by when it comes again. */
export type Fingerprint = {
  address: string | null
  textHash: string
  signature: number[]
  bands: bigint[]
  sentences: bigint[]
}

/** A shorter text has too few phrases for an estimate: it is known again only whole, by its address or by a sentence. */
const FEWEST_WORDS = 40

/** What of a reading a fingerprint is made from. */
export type Recognised = { blocks: Block[]; fields: Pick<Fields, 'url'> }

/** Of what is kept of a reading; junk comes and goes with the page around it. */
export function fingerprintOf({ blocks, fields }: Recognised): Fingerprint {
  const texts = keptTexts({ type: 'doc', content: blocks })
  const whole = texts.join('\n')
  const words = wordsOf(whole)
  const signature = minhash(shingles(words))

  return {
    address: addressKey(fields.url.value),
    textHash: textHash(whole),
    signature: Array.from(signature),
    bands: words.length < FEWEST_WORDS ? [] : bands(signature),
    sentences: [...new Set(sentences(texts).map(({ hash }) => hash))],
  }
}

/** The words kept, by paragraph or entry of a list. */
export function keptTexts({ content }: TextDocument): string[] {
  const kept = content.filter(({ attrs }) => attrs.junk === null)
  return Array.from(textblocks({ type: 'doc', content: kept }), (block) => inlineText(block.content))
}
