import { type Block, blockText } from '@/lib/text/document'
import { switched } from '../confirming/edit-blocks'
import { bare } from '../judging/furniture-words'
import { judge } from '../judging/judge'
import { blocksOf, type Passage } from '../judging/passage'
import type { Reading } from '../reading'

/** A passage of a file, and what the file itself settles about it: junk for a reason, or no question of it. */
export type Sorted = { passage: Passage; settled: false | { junk: string | null } }

export function open(passage: Passage): Sorted {
  return { passage, settled: false }
}

export function settled(passage: Passage, junk: string | null = null): Sorted {
  return { passage, settled: { junk } }
}

/** With a title that the file itself names: what stands behind it is text, and no other line was the title. */
export function underTitle(reading: Reading, title: string | null): Reading {
  if (!title) return reading
  const isTitle = (block: Block) => bare(blockText(block)) === bare(title)
  const at = reading.blocks.findIndex(isTitle)
  const mistaken = ({ attrs: { junk } }: Block, index: number) =>
    junk === 'Title, used for the fields' || (junk === 'Before the article' && at >= 0 && index > at)
  return {
    ...reading,
    blocks: reading.blocks.map((block, index) =>
      !isTitle(block) && mistaken(block, index) ? switched(block, null) : block,
    ),
  }
}

/** Judges what is open as if the settled passages were not there, and puts those back where they stood. */
export function judgeAround(sorted: Sorted[]): Reading {
  const asked = sorted.filter((one) => !one.settled)
  const reading = judge(asked.map(({ passage }) => passage))
  const direction = reading.fields.direction.value
  const judged = [...reading.blocks]
  // Judging may join blocks; what can no longer be told apart by place goes behind what is settled.
  const oneToOne = judged.length === asked.length
  const blocks = sorted.flatMap((one): Block[] => {
    if (!one.settled) return oneToOne ? judged.splice(0, 1) : []
    return blocksOf([{ ...one.passage, junk: one.settled.junk }], direction)
  })
  return { ...reading, blocks: [...blocks, ...judged] }
}
