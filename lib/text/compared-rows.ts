import { type BlockWord, begins } from './block-words'
import type { BlockKind, Direction } from './document'
import { addTo, type DiffPiece } from './word-diff'

export type ComparedBlock = {
  type: BlockKind
  dir: Direction | null
  /** As a reader would count; null for what is not counted. */
  number: number | null
  pieces: DiffPiece[]
}

/** What stands side by side: mostly one block and what became of it; where one was split or joined, all of them. */
export type ComparedRow = {
  isSame: boolean
  before: ComparedBlock[]
  after: ComparedBlock[]
  /** Both in one, for a narrow page. */
  merged: ComparedBlock[]
}

/** Two texts in rows, given which words were kept. A row ends where a block ends on both sides. */
export function comparedRows(was: BlockWord[], now: BlockWord[], kept: [number, number][]): ComparedRow[] {
  const rows: ComparedRow[] = []
  let row = openRow()
  let i = 0
  let j = 0

  function add(kind: DiffPiece['kind'], before: BlockWord | undefined, after: BlockWord | undefined) {
    row.add(kind, before, after)
    if (before) i += 1
    if (after) j += 1
    if (!begins(was[i]) || !begins(now[j])) return
    rows.push(row.compared)
    row = openRow()
  }
  for (const [keptWas, keptNow] of kept) {
    while (i < keptWas) add('gone', was[i], undefined)
    while (j < keptNow) add('new', undefined, now[j])
    add('same', was[i], now[j])
  }
  while (i < was.length) add('gone', was[i], undefined)
  while (j < now.length) add('new', undefined, now[j])
  return rows
}

function openRow() {
  const compared: ComparedRow = { isSame: true, before: [], after: [], merged: [] }
  let begun = { before: false, after: false }

  function add(kind: DiffPiece['kind'], was: BlockWord | undefined, now: BlockWord | undefined) {
    if (kind !== 'same') compared.isSame = false
    if (was) put(compared.before, was, kind, was.isFirst)
    if (now) put(compared.after, now, kind, now.isFirst)

    const opens = { before: was?.isFirst ?? false, after: now?.isFirst ?? false }
    const again = (opens.before && begun.before) || (opens.after && begun.after)
    const word = mergedWord(was, now)
    if (word) put(compared.merged, word, kind, again || compared.merged.length === 0)
    begun = again ? opens : { before: begun.before || opens.before, after: begun.after || opens.after }
  }
  return { add, compared }
}

/** Where both texts are in one, a word may come to stand before another than its own next; it is counted by the text after. */
function mergedWord(was: BlockWord | undefined, now: BlockWord | undefined): BlockWord | undefined {
  const word = now ?? was
  if (!word) return undefined
  const spaced = word.isLast || [was, now].some((one) => one && /\s$/.test(one.text))
  const text = spaced && !/\s$/.test(word.text) ? `${word.text} ` : word.text
  return { ...word, text, number: now?.number ?? null }
}

function put(
  blocks: ComparedBlock[],
  { block, text, number }: BlockWord,
  kind: DiffPiece['kind'],
  opens: boolean,
) {
  if (opens) blocks.push({ type: block.type, dir: block.attrs.dir, number, pieces: [] })
  const last = blocks.at(-1)
  if (!last) return
  last.number ??= number
  addTo(last.pieces, kind, text)
}
