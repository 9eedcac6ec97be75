import type { Block, Inline } from '@/lib/text/document'
import { normalise } from '@/lib/text/normalise'

/** Blocks as an import would keep them: composed characters, no line ends but hard breaks, nothing empty. */
export function normalised(blocks: Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type !== 'list') return { ...block, ...contentOf(block.content) }
    return { ...block, content: block.content.map((entry) => ({ ...entry, ...contentOf(entry.content) })) }
  })
}

function contentOf(content: Inline[] | undefined): { content?: Inline[] } {
  if (!content) return {}
  return {
    content: content.flatMap((piece): Inline[] => {
      if (piece.type === 'hardBreak') return [piece]
      const text = normalise(piece.text).replaceAll('\n', ' ')
      return text === '' ? [] : [{ ...piece, text }]
    }),
  }
}
