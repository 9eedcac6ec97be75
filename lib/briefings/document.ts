import type { Direction } from '@/lib/text/document'
import type { Confidence, Likelihood } from './estimates'

/**
 * A briefing as a ProseMirror document in JSON. The editor's extensions declare the same nodes; what comes from
 * the editor passes through `schema.ts`, which fills in the content that ProseMirror leaves out when it is empty.
 */
export type BriefingDocument = { type: 'doc'; content: Block[] }

export type Block =
  | { type: 'heading'; attrs: BlockAttrs & { level: 2 | 3 }; content: Inline[] }
  | Paragraph
  | { type: 'bulletList' | 'orderedList'; content: ListItem[] }
  | Quotation
  | Judgment
  | { type: 'claimTable' | 'sourceTable' }

export type BlockAttrs = { dir: Direction | null }

export type Paragraph = { type: 'paragraph'; attrs: BlockAttrs; content: Inline[] }

export type ListItem = { type: 'listItem'; content: Paragraph[] }

/** Somebody's own words, and the annotation that holds them. It is a citation of that annotation in itself. */
export type Quotation = { type: 'quotation'; attrs: BlockAttrs & Reference; content: Words[] }

export type Judgment = {
  type: 'judgment'
  attrs: BlockAttrs & { likelihood: Likelihood | null; confidence: Confidence | null }
  content: Inline[]
}

export type Inline = Words | Citation

export type Words = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' }

export type Citation = { type: 'citation'; attrs: Reference }

/** An annotation, at the revision its citing editor saw. */
export type Reference = { annotationId: string; revisionId: string }

export type Mark = { type: 'em' } | { type: 'strong' } | { type: 'link'; attrs: { href: string } }

/** A stretch of running text: what stands between two block boundaries. */
export type Textblock = Exclude<Block, { type: 'bulletList' | 'orderedList' | 'claimTable' | 'sourceTable' }>

export function emptyBriefing(): BriefingDocument {
  return {
    type: 'doc',
    content: [
      heading('Bottom line'),
      paragraph(),
      heading('Key judgments'),
      {
        type: 'judgment',
        attrs: { dir: null, likelihood: null, confidence: null },
        content: [],
      },
      heading('What is known'),
      paragraph(),
      { type: 'claimTable' },
      { type: 'sourceTable' },
    ],
  }
}

/** Every stretch of text in reading order, with the index of the top-level block it belongs to. */
export function* textblocks(document: BriefingDocument): Generator<{ block: number; node: Textblock }> {
  for (const [block, node] of document.content.entries()) {
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      for (const item of node.content) for (const child of item.content) yield { block, node: child }
    } else if ('attrs' in node) {
      yield { block, node }
    }
  }
}

/** The words of a stretch; citations are not words. */
export function plainText(content: Inline[]): string {
  return content
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'hardBreak' ? '\n' : ''))
    .join('')
}

function heading(text: string): Block {
  return { type: 'heading', attrs: { dir: null, level: 2 }, content: [{ type: 'text', text }] }
}

function paragraph(): Block {
  return { type: 'paragraph', attrs: { dir: null }, content: [] }
}
