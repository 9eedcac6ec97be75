import type { Block, TextDocument } from './document'

/** The number a reader would give each block, counting paragraphs from 1; null for headings, captions, footnotes and junk. */
export function paragraphNumbers({ content }: Pick<TextDocument, 'content'>): (number | null)[] {
  let count = 0
  return content.map((block) => (isCounted(block) ? ++count : null))
}

function isCounted({ type, attrs }: Block): boolean {
  return attrs.junk === null && type !== 'heading' && type !== 'caption' && type !== 'footnote'
}
