import type { Block, BriefingDocument, Inline, ListItem, Paragraph, Words } from '@/lib/briefings/document'
import type { Confidence, Likelihood } from '@/lib/briefings/estimates'

/** Briefings in words: `p('It was late.[a] *Dunlin* came.')` cites annotation a and sets a name in italics. */
export function briefing(...content: Block[]): BriefingDocument {
  return { type: 'doc', content }
}

export function h2(text: string): Block {
  return { type: 'heading', attrs: { dir: null, level: 2 }, content: inline(text) }
}

export function h3(text: string): Block {
  return { type: 'heading', attrs: { dir: null, level: 3 }, content: inline(text) }
}

export function p(text: string): Paragraph {
  return { type: 'paragraph', attrs: { dir: null }, content: inline(text) }
}

export function bullets(...entries: string[]): Block {
  return {
    type: 'bulletList',
    content: entries.map((entry): ListItem => ({ type: 'listItem', content: [p(entry)] })),
  }
}

export function likely(likelihood: Likelihood, text: string): Block {
  return { type: 'judgment', attrs: { dir: null, likelihood, confidence: null }, content: inline(text) }
}

export function confident(confidence: Confidence, text: string): Block {
  return { type: 'judgment', attrs: { dir: null, likelihood: null, confidence }, content: inline(text) }
}

export function quote(annotationId: string, text: string): Block {
  const content: Words[] = text ? [{ type: 'text', text }] : []
  return {
    type: 'quotation',
    attrs: { dir: null, annotationId, revisionId: revisionOf(annotationId) },
    content,
  }
}

export const claimTable: Block = { type: 'claimTable' }

export const sourceTable: Block = { type: 'sourceTable' }

export function revisionOf(annotationId: string): string {
  return `${annotationId}-1`
}

function inline(text: string): Inline[] {
  return text.split(/(\[\w+\]|\*[^*]+\*|\n)/).flatMap((piece): Inline[] => {
    if (piece === '') return []
    if (piece === '\n') return [{ type: 'hardBreak' }]
    if (piece.startsWith('[')) {
      const annotationId = piece.slice(1, -1)
      return [{ type: 'citation', attrs: { annotationId, revisionId: revisionOf(annotationId) } }]
    }
    if (piece.startsWith('*')) return [{ type: 'text', text: piece.slice(1, -1), marks: [{ type: 'em' }] }]
    return [{ type: 'text', text: piece }]
  })
}
