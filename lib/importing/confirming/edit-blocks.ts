import { type Block, type BlockKind, blockText, type Inline, type PostAttrs } from '@/lib/text/document'

export function switched(block: Block, junk: string | null): Block {
  // Each kind of block has these attributes; a spread alone loses which kind it is.
  return { ...block, attrs: { ...block.attrs, junk } } as Block
}

/** The same words as another kind of block. Where it came in as that kind, it is again what it was. */
export function retyped(block: Block, kind: BlockKind, came: Block[] = []): Block {
  if (block.type === kind) return block
  const text = blockText(block)
  const before = came.find((one) => one.type === kind && blockText(one) === text)
  if (before) return switched(before, block.attrs.junk)
  return made(kind, block.attrs, linesOf(block))
}

/** A heading one level on: section, part, point, and section again. */
export function levelled(block: Block): Block {
  if (block.type !== 'heading') return block
  const level = ({ 2: 3, 3: 4, 4: 2 } as const)[block.attrs.level]
  return { ...block, attrs: { ...block.attrs, level } }
}

/** A post said to be by somebody else, or on another network. */
export function attributed(block: Block, changed: Partial<PostAttrs>): Block {
  return block.type === 'post' ? { ...block, attrs: { ...block.attrs, ...changed } } : block
}

/** Two blocks as one, of the first one's kind; between running words a space stands for the gap. */
export function joined(first: Block, second: Block): Block {
  if (first.type === 'list') return { ...first, content: [...first.content, ...entriesOf(second)] }
  const content = [...flat(linesOf(first)), space, ...flat(linesOf(second))]
  return { ...first, content }
}

/** A block as two, the second beginning at an offset of its text; null where one of them would hold no words. */
export function split(block: Block, at: number): [Block, Block] | null {
  const [before, after] = parted(linesOf(block), at)
  if (isBlank(before) || isBlank(after)) return null
  if (block.type === 'list') return splitList(block, at)
  const kind = block.type === 'post' ? 'paragraph' : block.type
  const first: Block =
    block.type === 'post' ? { ...block, content: flat(before) } : made(kind, block.attrs, before)
  return [first, made(kind, block.attrs, after)]
}

type List = Extract<Block, { type: 'list' }>

/** Each entry stays as deep as it was, and the list as it is counted. */
function splitList(list: List, at: number): [List, List] {
  const before: List['content'] = []
  const after: List['content'] = []
  let reached = 0
  for (const entry of list.content) {
    const line = entry.content ?? []
    const [head, tail] = partedLine(line, at - reached)
    if (head.length > 0) before.push({ ...entry, content: head })
    if (tail.length > 0) after.push({ ...entry, content: tail })
    reached += lengthOf(line) + 1
  }
  return [
    { ...list, content: before },
    { ...list, content: after },
  ]
}

function entriesOf(block: Block): List['content'] {
  if (block.type === 'list') return block.content
  return linesOf(block).map((content) => ({ type: 'listEntry', attrs: { depth: 0 }, content }))
}

type Lines = Inline[][]
type Shared = { junk: string | null; dir: 'ltr' | 'rtl' | null }

const space: Inline = { type: 'text', text: ' ' }
const lineBreak: Inline = { type: 'hardBreak' }

function made(kind: BlockKind, { junk, dir }: Shared, lines: Lines): Block {
  switch (kind) {
    case 'heading':
      return { type: kind, attrs: { junk, dir, level: 2 }, content: flat(lines) }
    case 'list':
      return {
        type: kind,
        attrs: { junk, dir, ordered: false },
        content: lines.map((content) => ({ type: 'listEntry', attrs: { depth: 0 }, content })),
      }
    case 'post':
      return {
        type: kind,
        attrs: { junk, dir, author: null, handle: null, time: null, url: null, platform: null, target: null },
        content: flat(lines),
      }
    case 'paragraph':
    case 'quotation':
    case 'caption':
    case 'table':
    case 'footnote':
      return { type: kind, attrs: { junk, dir }, content: flat(lines) }
  }
}

/** A block's inline content by line: the entries of a list, or what stands between hard breaks. */
function linesOf(block: Block): Lines {
  if (block.type === 'list') return block.content.map(({ content }) => content ?? [])
  const lines: Lines = [[]]
  for (const piece of block.content ?? []) {
    if (piece.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

function flat(lines: Lines): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

/** Cuts lines at an offset of their text, counting one for the end of each line. */
function parted(lines: Lines, at: number): [Lines, Lines] {
  const before: Lines = []
  const after: Lines = []
  let reached = 0
  for (const line of lines) {
    const [head, tail] = partedLine(line, at - reached)
    if (head.length > 0) before.push(head)
    if (tail.length > 0) after.push(tail)
    reached += lengthOf(line) + 1
  }
  return [before, after]
}

function partedLine(line: Inline[], at: number): [Inline[], Inline[]] {
  const head: Inline[] = []
  const tail: Inline[] = []
  let reached = 0
  for (const piece of line) {
    if (piece.type !== 'text') {
      // At the cut itself the break is what parts the two.
      if (reached + 1 < at) head.push(piece)
      else if (tail.length > 0) tail.push(piece)
      reached += 1
      continue
    }
    const cut = Math.max(0, Math.min(piece.text.length, at - reached))
    if (cut > 0) head.push({ ...piece, text: piece.text.slice(0, cut) })
    if (cut < piece.text.length) tail.push({ ...piece, text: piece.text.slice(cut) })
    reached += piece.text.length
  }
  return [head, tail]
}

function lengthOf(line: Inline[]): number {
  return line.reduce((sum, piece) => sum + (piece.type === 'text' ? piece.text.length : 1), 0)
}

function isBlank(lines: Lines): boolean {
  return lines.every((line) => line.every((piece) => piece.type !== 'text' || piece.text.trim() === ''))
}
