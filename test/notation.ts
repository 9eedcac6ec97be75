import type { Block, TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/** `marked('Taxes «fell» in May')` is a text and the span between the marks. */
export function marked(notation: string): { text: string; span: Span } {
  const start = notation.indexOf('«')
  const end = notation.indexOf('»') - 1
  if (start < 0 || end < start) throw new Error(`No «span» in: ${notation}`)
  return { text: notation.replace('«', '').replace('»', ''), span: { start, end } }
}

/** A document of paragraphs, one a line; `# ` begins a heading, `> ` a quotation, `~ ` junk, `- ` an entry of a list. */
export function doc(notation: string): TextDocument {
  const blocks: Block[] = []
  for (const line of notation
    .split('\n')
    .map((raw) => raw.trim())
    .filter(Boolean)) {
    const last = blocks.at(-1)
    if (line.startsWith('- ') && last?.type === 'list') last.content.push(entry(line))
    else blocks.push(block(line))
  }
  return { type: 'doc', content: blocks }
}

const kept = { junk: null, dir: null }

function block(line: string): Block {
  const words = line.slice(2)
  if (line.startsWith('# ')) return { type: 'heading', attrs: { ...kept, level: 2 }, content: inline(words) }
  if (line.startsWith('> ')) return { type: 'quotation', attrs: kept, content: inline(words) }
  if (line.startsWith('~ '))
    return { type: 'paragraph', attrs: { junk: 'Menu word', dir: null }, content: inline(words) }
  if (line.startsWith('- '))
    return { type: 'list', attrs: { ...kept, ordered: false }, content: [entry(line)] }
  return { type: 'paragraph', attrs: kept, content: inline(line) }
}

function entry(line: string) {
  return { type: 'listEntry' as const, attrs: { depth: 0 }, content: inline(line.slice(2)) }
}

function inline(text: string) {
  return [{ type: 'text' as const, text }]
}
