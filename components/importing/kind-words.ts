import type { Block, BlockKind } from '@/lib/text/document'

export const kindWords: Record<BlockKind, string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  quotation: 'Quotation',
  list: 'List',
  post: 'Post',
  caption: 'Caption',
  table: 'Table',
  footnote: 'Footnote',
}

/** A heading below the first level says which it is. */
export function kindWord(block: Block): string {
  if (block.type !== 'heading' || block.attrs.level === 2) return kindWords[block.type]
  return `Heading ${block.attrs.level - 1}`
}
