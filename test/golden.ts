import type { SignedBy } from '@/lib/importing/reading'
import { type Block, type Direction, type Inline, type Platform, platformNames } from '@/lib/text/document'
import { inlineFrom } from './golden-inline'

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
/** How the notation begins the kinds of blocks that hold nothing but words. */
export const kinds = { p: 'paragraph', quote: 'quotation', caption: 'caption', fn: 'footnote' } as const

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
  const groups: string[][] = [[]]
  for (const line of body.split('\n')) {
    const last = groups.at(-1)
    const goesOn = isEntry(line) ? isEntry(last?.[0] ?? '') : line.startsWith('  ')
    if (!line.trim()) groups.push([])
    else if (goesOn) last?.push(line)
    else groups.push([line])
  }
  return groups.filter((lines) => lines.length > 0).map(blockFrom)
}

function isEntry(line: string): boolean {
  return /^ *li /.test(line)
}

function blockFrom(lines: string[]): Block {
  const [first = '', ...indented] = lines
  if (isEntry(first)) return listFrom(lines)

  const more = indented.map((line) => line.slice(2))
  const [kind = '', words = ''] = first.split(/ (.*)/)
  if (kind === 'table') return { type: 'table', attrs: kept, content: tableFrom(words, more) }
  if (kind === 'post') return postFrom(words, more)

  const content = linesFrom([words, ...more])
  if (kind === 'h2' || kind === 'h3' || kind === 'h4') {
    const level = kind === 'h2' ? 2 : kind === 'h3' ? 3 : 4
    return { type: 'heading', attrs: { ...kept, level }, content }
  }
  if (kind in kinds) return { type: kinds[kind as keyof typeof kinds], attrs: kept, content }
  throw new Error(`No block begins like this: ${first}`)
}

function listFrom(lines: string[]): Block {
  const content = lines.map((line) => {
    const [, indent = '', words = ''] = /^( *)li (?:1\. )?(.*)$/.exec(line) ?? []
    return { type: 'listEntry' as const, attrs: { depth: indent.length / 2 }, content: inlineFrom(words) }
  })
  return { type: 'list', attrs: { ...kept, ordered: /^ *li 1\. /.test(lines[0] ?? '') }, content }
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
