import { inlineText, type TextDocument } from './document'
import type { Span } from './span'

/** Where one textblock lies: its offsets in the canonical text, and the editor position of its first character. */
export type Textblock = { start: number; end: number; position: number; block: number }

export type TextMap = {
  /** The canonical text: all textblocks in order, junk included, one `\n` between them and for a hard break. */
  text: string
  /** In order: the blocks that hold words, and the entries of lists. */
  textblocks: readonly Textblock[]
  toPositions(span: Span): { from: number; to: number }
  toSpan(positions: { from: number; to: number }): Span
  /** Index of the top-level block a place in the text belongs to. */
  blockAt(offset: number): number
  /** Index of the textblock a place in the text belongs to. */
  textblockAt(offset: number): number
  /** The stretch of the canonical text a top-level block covers. */
  spanOfBlock(block: number): Span
}

/**
 * Says what the text of an op-ed is, and ties each place in it to a ProseMirror position and back:
 *
 *   doc      <p> a b </p> <p> c </p>
 *   position 0   1 2 3    4 5 6   7
 *   text         a b  \n    c
 *   offset       0 1  2     3
 */
export function textMap(document: TextDocument): TextMap {
  const textblocks: Textblock[] = []
  const pieces: string[] = []
  let offset = 0
  let position = 0

  function add(content: Parameters<typeof inlineText>[0], block: number) {
    const text = inlineText(content)
    textblocks.push({ start: offset, end: offset + text.length, position: position + 1, block })
    pieces.push(text)
    offset += text.length + 1
    position += text.length + 2
  }

  document.content.forEach((block, index) => {
    if (block.type === 'list') {
      position += 1
      for (const entry of block.content) add(entry.content, index)
      position += 1
    } else add(block.content, index)
  })

  const text = pieces.join('\n')

  /** The last textblock that begins at or before the place. */
  function indexAt(place: number, key: 'start' | 'position'): number {
    let low = 0
    let high = textblocks.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((textblocks[middle] as Textblock)[key] <= place) low = middle
      else high = middle - 1
    }
    return low
  }

  function found(place: number, key: 'start' | 'position'): Textblock {
    const textblock = textblocks[indexAt(place, key)]
    if (!textblock) throw new RangeError('The document holds no text')
    return textblock
  }

  function toPosition(place: number, end: boolean): number {
    const textblock = found(end ? Math.max(0, place - 1) : place, 'start')
    return (
      textblock.position +
      Math.min(place, textblock.end + 1) -
      textblock.start -
      (place > textblock.end ? 1 : 0)
    )
  }

  function toOffset(place: number): number {
    const textblock = found(place, 'position')
    return (
      textblock.start + Math.max(0, Math.min(place - textblock.position, textblock.end - textblock.start))
    )
  }

  return {
    text,
    textblocks,
    toPositions: ({ start, end }) => ({ from: toPosition(start, false), to: toPosition(end, start < end) }),
    toSpan: ({ from, to }) => ({ start: toOffset(from), end: toOffset(to) }),
    textblockAt: (place) => indexAt(place, 'start'),
    blockAt: (place) => found(place, 'start').block,
    spanOfBlock: (block) => {
      const own = textblocks.filter((textblock) => textblock.block === block)
      const first = own[0]
      const last = own.at(-1)
      if (!first || !last) throw new RangeError(`There is no text in block ${block}`)
      return { start: first.start, end: last.end }
    },
  }
}
