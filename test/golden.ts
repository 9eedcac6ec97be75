import type { SignedBy } from '@/lib/importing/reading'
import { type Block, type Direction, type Inline, type Platform, platformNames } from '@/lib/text/document'
import { inlineFrom, notationOf } from './golden-inline'

/**
 * What a careful person says an op-ed is, in a file beside the page it stands on: a head of fields, a line `---`,
 * then the blocks that belong to the op-ed, one a paragraph. All else on the page is junk.
 *
 *   title: A harbour is not a toll booth
 *   section: none
 *   byline: Tomas Vey, harbour columnist       one line for each writer
 *   outlet: Tidewater Review
 *   date: ask 2025-04-03 2025-03-04            it may be either: to be asked, not guessed
 *   updated: none
 *   url: https://tidewater.example/toll
 *   language: en
 *   direction: ltr
 *   from: https://tidewater.example/toll?m=1   where the page was fetched; without it, the page came as a file
 *   ---
 *   p Words with *em*, **strong** and [a link](https://ansel.example/).
 *     Another line of the same block stands two spaces in.
 *   h2 A heading, h3 and h4 below it
 *   quote A quotation.
 *   li An entry of a list
 *     li 1. and an ordered one below it, two spaces in for each depth
 *   table Words above the rows, or none
 *     Port | Fee
 *   fn A footnote.
 *   post x · AUTHOR · @HANDLE · 2025-09-02 · https://posts.example/1
 *     The words of the post, if the page shows any.
 */
export type Golden = { fields: GoldenFields; blocks: Block[] }

export type GoldenFields = {
  title: string | null
  section: string | null
  bylines: SignedBy[]
  outlet: string | null
  /** Several where the date must be asked. */
  dates: string[]
  updated: string | null
  url: string | null
  language: string | null
  direction: Direction
  from: string | null
}

const kept = { junk: null, dir: null }
const kinds = { p: 'paragraph', quote: 'quotation', caption: 'caption', fn: 'footnote' } as const

export function readGolden(notation: string): Golden {
  const at = notation.indexOf('\n---\n')
  if (at < 0) throw new Error('A golden file has a line --- between its fields and its blocks.')
  return { fields: fieldsFrom(notation.slice(0, at)), blocks: blocksFrom(notation.slice(at + 5)) }
}

function fieldsFrom(head: string): GoldenFields {
  const lines = head.split('\n').map((line): [string, string] => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), line.slice(at + 2).trim()]
  })
  const all = (name: string) =>
    lines.flatMap(([key, value]) => (key === name && value !== 'none' ? [value] : []))
  const one = (name: string) => all(name)[0] ?? null
  return {
    title: one('title'),
    section: one('section'),
    bylines: all('byline').map(signedBy),
    outlet: one('outlet'),
    dates: one('date')?.replace(/^ask /, '').split(' ') ?? [],
    updated: one('updated'),
    url: one('url'),
    language: one('language'),
    direction: one('direction') === 'rtl' ? 'rtl' : 'ltr',
    from: one('from'),
  }
}

function signedBy(line: string): SignedBy {
  const at = line.indexOf(', ')
  return at < 0 ? { name: line, role: null } : { name: line.slice(0, at), role: line.slice(at + 2) }
}

function blocksFrom(body: string): Block[] {
  const blocks: Block[] = []
  let after: 'gap' | 'block' = 'gap'
  let lines: string[] = []
  const close = () => {
    if (lines.length) blocks.push(blockFrom(lines))
    lines = []
  }
  for (const line of body.split('\n')) {
    const entry = /^(?<indent> *)li (?<number>1\. )?(?<words>.*)$/.exec(line)
    const last = blocks.at(-1)
    if (entry?.groups) {
      close()
      const { indent = '', number, words = '' } = entry.groups
      const content = {
        type: 'listEntry' as const,
        attrs: { depth: indent.length / 2 },
        content: inlineFrom(words),
      }
      if (after === 'block' && last?.type === 'list' && blocks.at(-1) === last) last.content.push(content)
      else
        blocks.push({ type: 'list', attrs: { ...kept, ordered: number !== undefined }, content: [content] })
    } else if (line.startsWith('  ')) lines.push(line.slice(2))
    else {
      close()
      if (line.trim()) lines.push(line)
    }
    after = line.trim() ? 'block' : 'gap'
  }
  close()
  return blocks
}

function blockFrom([first = '', ...more]: string[]): Block {
  const at = first.indexOf(' ')
  const kind = at < 0 ? first : first.slice(0, at)
  const words = at < 0 ? '' : first.slice(at + 1)
  if (kind === 'h2' || kind === 'h3' || kind === 'h4') {
    const level = kind === 'h2' ? 2 : kind === 'h3' ? 3 : 4
    return { type: 'heading', attrs: { ...kept, level }, content: linesFrom([words, ...more]) }
  }
  if (kind === 'table') return { type: 'table', attrs: kept, content: tableFrom(words, more) }
  if (kind === 'post') return postFrom(words, more)
  if (kind in kinds)
    return { type: kinds[kind as keyof typeof kinds], attrs: kept, content: linesFrom([words, ...more]) }
  throw new Error(`No block begins like this: ${first}`)
}

function tableFrom(caption: string, rows: string[]): Inline[] {
  return linesFrom([...(caption ? [caption] : []), ...rows.map((row) => row.replaceAll(' | ', '\t'))])
}

function postFrom(head: string, lines: string[]): Block {
  const [platform = '', author, handle, time, url] = head.split(' · ').map((part) => part.trim())
  const said = (value: string | undefined) => (value && value !== 'none' ? value : null)
  return {
    type: 'post',
    attrs: {
      ...kept,
      author: said(author),
      handle: said(handle?.replace(/^@/, '')),
      time: said(time),
      url: said(url),
      platform: platform in platformNames ? (platform as Platform) : null,
      target: null,
    },
    content: linesFrom(lines),
  }
}

function linesFrom(lines: string[]): Inline[] {
  return lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...inlineFrom(line),
  ])
}

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
