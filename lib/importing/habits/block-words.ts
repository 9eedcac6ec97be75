import { type Block, blockText } from '@/lib/text/document'

const SHORT = 12
const LONGEST = 160

/** What a short block is known by when it comes again: its words, their case and spaces aside; null for a longer one. */
export function blockWords(block: Block): string | null {
  const words = blockText(block).normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
  const said = words.join(' ')
  return words.length > 0 && words.length <= SHORT && said.length <= LONGEST ? said : null
}
