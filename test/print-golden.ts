import type { Block, Inline } from '@/lib/text/document'
import { type Golden, kinds } from './golden'
import { notationOf } from './golden-inline'

/** The notation of a golden file; the inverse of `readGolden`. */
export function printGolden({ fields, blocks }: Golden): string {
  const line = (name: string, value: string | null) => `${name}: ${value ?? 'none'}`
  const { bylines, dates } = fields
  const head = [
    line('title', fields.title),
    line('section', fields.section),
    ...(bylines.length
      ? bylines.map(({ name, role }) => line('byline', role ? `${name}, ${role}` : name))
      : ['byline: none']),
    line('outlet', fields.outlet),
    line('date', dates.length > 1 ? `ask ${dates.join(' ')}` : (dates[0] ?? null)),
    line('updated', fields.updated),
    line('url', fields.url),
    line('language', fields.language),
    line('direction', fields.direction),
    ...(fields.from ? [line('from', fields.from)] : []),
  ]
  return `${head.join('\n')}\n---\n${blocks.map((block, index) => printBlock(block, blocks[index - 1])).join('\n')}\n`
}

function printBlock(block: Block, before: Block | undefined): string {
  if (block.type === 'list') {
    const entries = block.content.map(({ attrs, content }) => {
      const number = block.attrs.ordered ? '1. ' : ''
      return `${'  '.repeat(attrs.depth)}li ${number}${notationOf(content ?? [])}`
    })
    return [...(before?.type === 'list' ? [''] : []), ...entries].join('\n')
  }
  const lines = linesOf(block.content ?? [])
  if (block.type === 'heading') return `h${block.attrs.level} ${lines.join('\n  ')}`
  if (block.type === 'table') return printTable(lines)
  if (block.type === 'post') {
    const { platform, author, handle, time, url } = block.attrs
    const head = [platform, author, handle && `@${handle}`, time, url].map((part) => part ?? 'none')
    return [`post ${head.join(' · ')}`, ...lines].join('\n  ')
  }
  const kind = Object.entries(kinds).find(([, name]) => name === block.type)?.[0] ?? 'p'
  return `${kind} ${lines.join('\n  ')}`
}

function printTable(lines: string[]): string {
  const caption = lines[0]?.includes('\t') ? null : lines[0]
  const rows = caption ? lines.slice(1) : lines
  return [caption ? `table ${caption}` : 'table', ...rows.map((row) => row.replaceAll('\t', ' | '))].join(
    '\n  ',
  )
}

function linesOf(content: Inline[]): string[] {
  const lines: Inline[][] = [[]]
  for (const piece of content) {
    if (piece.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.filter((line) => line.length > 0).map(notationOf)
}
