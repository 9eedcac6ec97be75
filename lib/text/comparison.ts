import { keptWords, wordsByBlock } from './block-words'
import { type ComparedRow, comparedRows } from './compared-rows'
import type { Block } from './document'

export type Comparison = {
  rows: ComparedRow[]
  /** Words that came and went. */
  added: number
  removed: number
  /** Blocks of the text before whose words or signs changed, of how many. */
  changed: number
  of: number
  /** Blocks that came without anything before them. */
  fresh: number
}

/**
 * Two texts side by side, junk left out. The words decide, not the blocks: a paragraph split in two has
 * changed nothing.
 */
export function compareTexts(before: Block[], after: Block[]): Comparison {
  const was = wordsByBlock(before)
  const now = wordsByBlock(after)
  const rows = comparedRows(was.flat(), now.flat(), keptWords(was, now))
  const differing = rows.filter(({ isSame }) => !isSame)

  return {
    rows,
    added: countWords(differing, 'after', 'new'),
    removed: countWords(differing, 'before', 'gone'),
    changed: differing.flatMap((row) => row.before).length,
    of: was.length,
    fresh: differing.filter((row) => row.before.length === 0).flatMap((row) => row.after).length,
  }
}

function countWords(rows: ComparedRow[], side: 'before' | 'after', kind: 'gone' | 'new'): number {
  const pieces = rows.flatMap((row) => row[side].flatMap((block) => block.pieces))
  return pieces
    .filter((piece) => piece.kind === kind)
    .reduce((count, { text }) => count + (text.match(/[\p{L}\p{N}\p{M}'’\u200c-]+/gu)?.length ?? 0), 0)
}
