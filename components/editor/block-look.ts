import { blockText, type TextDocument } from '@/lib/text/document'
import { paragraphFigures } from './paragraph-figures'

/** What stands on the element of a block besides its words. */
export type BlockLook = {
  /** The number of a paragraph, in the figures of the op-ed's language; null for a block that is not counted. */
  figure: string | null
  /** About how many lines it takes, for as long as nobody has laid it out. */
  lines: number
}

const LETTERS_A_LINE = 68

export function blockLooks(document: TextDocument, language: string): BlockLook[] {
  const figures = paragraphFigures(document, language)
  return document.content.map((block, index) => ({
    figure: figures[index] ?? null,
    lines: Math.ceil(blockText(block).length / LETTERS_A_LINE) || 1,
  }))
}
