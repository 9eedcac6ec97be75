import type { Block, Inline, ListEntry } from '@/lib/text/document'
import { withWesternDigits } from '../fields/dates'
import { type Passage, paragraph, passageOf, unmarked } from '../judging/passage'
import { endsAsSentence } from '../judging/words'
import { linked } from './inline-links'
import { LIST_MARK, type Line } from './lines'
import { networkOf, postAddress } from './post-network'
import { type PostSignature, postSignature, signedPost } from './post-signature'
import { targetIn } from './post-target'

/** Lines as blocks: posts with their signatures, tables from their tabs, lists from their bullets or signs, quotations from their marks, else paragraphs. */
export function groupLines(lines: Line[]): Passage[] {
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const { block, taken } =
      postAt(lines, index) ??
      tableAt(lines, index) ??
      listAt(lines, index) ??
      enumerationAt(lines, index) ??
      quotationAt(lines, index) ??
      plainAt(lines, index)
    blocks.push(block)
    index += taken
  }
  return blocks.map(passageOf)
}

type Taken = { block: Block; taken: number }

function plainAt(lines: Line[], index: number): Taken {
  return { block: paragraph(linked(lines[index]?.text ?? '')), taken: 1 }
}

function postAt(lines: Line[], index: number): Taken | null {
  const text = lines[index]?.text ?? ''
  const whole = signedPost(text)
  if (whole) return { block: post(whole.words, whole.signature, postSignature(whole.signature)), taken: 1 }
  const next = lines[index + 1]?.text ?? ''
  const signature = postSignature(next)
  if (!signature || postSignature(text)) return null
  return { block: post(text, next, signature), taken: 2 }
}

function post(words: string, line: string, signature: PostSignature | null): Block {
  const content = linked(words)
  const target = targetIn(content, null)
  const own = addressesIn(content)
    .map(postAddress)
    .findLast((one) => one !== null)
  const handle = signature?.handle ?? own?.handle ?? null
  return {
    type: 'post',
    attrs: {
      ...unmarked,
      author: signature?.author ?? null,
      handle,
      time: signature?.time ?? null,
      url: own?.url ?? addressesIn(content).at(-1) ?? null,
      platform: own?.platform ?? networkOf(handle, target),
      target,
    },
    content: [...content, { type: 'hardBreak' }, ...linked(line)],
  }
}

function addressesIn(content: Inline[]): string[] {
  return content.flatMap((piece) =>
    piece.type === 'text'
      ? (piece.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
      : [],
  )
}

function listAt(lines: Line[], index: number): Taken | null {
  const kind = markKind(lines[index]?.text ?? '')
  if (!kind) return null
  const entries: ListEntry[] = []
  for (let at = index; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (markKind(text) !== kind || (kind === 'number' && numberOf(text) !== entries.length + 1)) break
    entries.push({ type: 'listEntry', attrs: { depth: 0 }, content: linked(text.replace(LIST_MARK, '')) })
  }
  if (entries.length < (kind === 'bullet' ? 1 : 2)) return null
  const block: Block = { type: 'list', attrs: { ...unmarked, ordered: kind === 'number' }, content: entries }
  return { block, taken: entries.length }
}

function markKind(text: string): 'bullet' | 'dash' | 'number' | null {
  const mark = LIST_MARK.exec(text)?.[0]
  if (!mark || !/[\p{L}\p{N}]/u.test(text.slice(mark.length)) || postSignature(text)) return null
  if (/\p{N}/u.test(mark)) return 'number'
  return /[-–*·]/.test(mark) ? 'dash' : 'bullet'
}

function numberOf(text: string): number {
  return Number.parseInt(withWesternDigits(text), 10)
}

const FEWEST_ROWS = 3

/** Rows of as many cells each, one of them with a figure in it: menus have tabs too, but count nothing. */
function tableAt(lines: Line[], index: number): Taken | null {
  const width = lines[index]?.cells?.length
  if (!width) return null
  const rows: string[][] = []
  for (let at = index; lines[at]?.cells?.length === width; at++) rows.push(lines[at]?.cells ?? [])
  const counts = rows.some((cells) => cells.slice(1).some((cell) => /\p{N}/u.test(cell)))
  if (rows.length < FEWEST_ROWS || !counts) return null
  const content = rows.flatMap((cells, row): Inline[] => [
    ...(row > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...linked(cells.map((cell) => cell.trim()).join('\t')),
  ])
  return { block: { type: 'table', attrs: unmarked, content }, taken: rows.length }
}

/** After a line that ends in a colon, entries that end in semicolons or commas, up to the one with the full stop. */
function enumerationAt(lines: Line[], index: number): Taken | null {
  if (!/[:：]$/.test(lines[index - 1]?.text ?? '')) return null
  let end = index
  while (/\S\s\S.*[;؛,،]$/u.test(lines[end]?.text ?? '')) end++
  const last = lines[end]
  if (end === index || !last || !endsAsSentence(last.text)) return null
  const content = lines
    .slice(index, end + 1)
    .map(({ text }): ListEntry => ({ type: 'listEntry', attrs: { depth: 0 }, content: linked(text) }))
  return { block: { type: 'list', attrs: { ...unmarked, ordered: false }, content }, taken: content.length }
}

function quotationAt(lines: Line[], index: number): Taken | null {
  const text = lines[index]?.text ?? ''
  const mark = /^>\s*(?=[\p{L}\p{N}“"«‘(])/u.exec(text)
  if (!mark) return null
  return {
    block: { type: 'quotation', attrs: unmarked, content: linked(text.slice(mark[0].length)) },
    taken: 1,
  }
}
