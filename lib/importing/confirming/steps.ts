import type { Block } from '@/lib/text/document'
import type { ImportReading } from '../import-reading'
import { isSame } from './is-same'

type Part = { name: string; was: unknown; now: unknown }
type Splice = { at: number; was: Block[]; now: Block[] }

/** One edit of a reading, which can be taken back and done again: what stood before, and what stands after. */
export type Step = {
  /** What was done, in words: "3 blocks marked as junk". */
  label: string
  /** Edits of one thing in a row make one step, as when somebody types in a field; null stands alone. */
  thing: string | null
  blocks: Splice[]
  /** Fields by name, the marking, and the day the op-ed cannot be older than. */
  parts: Part[]
}

/** What leads from one reading to another; null where nothing differs. */
export function stepBetween(
  before: ImportReading,
  after: ImportReading,
  label: string,
  thing: string | null = null,
): Step | null {
  const blocks = splices(before.blocks, after.blocks)
  const parts = partsBetween(before, after)
  return blocks.length + parts.length > 0 ? { label, thing, blocks, parts } : null
}

/** The same reading after a step; null where the reading is no longer one the step was made on. */
export function redone(reading: ImportReading, { blocks, parts }: Step): ImportReading | null {
  return led(reading, blocks, parts)
}

export function undone(reading: ImportReading, { blocks, parts }: Step): ImportReading | null {
  return led(
    reading,
    blocks.map(({ at, was, now }) => ({ at, was: now, now: was })),
    parts.map(({ name, was, now }) => ({ name, was: now, now: was })),
  )
}

/** Two steps on the same thing as one; null where they are not. */
export function together(first: Step, second: Step): Step | null {
  if (first.thing === null || first.thing !== second.thing) return null
  if (first.blocks.length !== second.blocks.length || first.parts.length !== second.parts.length) return null
  const blocks = second.blocks.map(({ at, now }, index) => {
    const before = first.blocks[index]
    return before?.at === at && before.now.length === now.length ? { ...before, now } : null
  })
  const parts = second.parts.map(({ name, now }, index) => {
    const before = first.parts[index]
    return before?.name === name ? { ...before, now } : null
  })
  if (!blocks.every((one) => one !== null) || !parts.every((one) => one !== null)) return null
  return { ...second, blocks, parts }
}

/** Blocks are compared by identity: an edit keeps every block it does not touch. */
function splices(before: Block[], after: Block[]): Splice[] {
  if (before === after) return []
  if (before.length !== after.length) return [spliceBetween(before, after)]
  const found: Splice[] = []
  after.forEach((now, at) => {
    const was = before[at]
    if (!was || was === now) return
    const last = found.at(-1)
    if (last && last.at + last.was.length === at) {
      last.was.push(was)
      last.now.push(now)
    } else found.push({ at, was: [was], now: [now] })
  })
  return found
}

function spliceBetween(before: Block[], after: Block[]): Splice {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    at: head,
    was: before.slice(head, before.length - tail),
    now: after.slice(head, after.length - tail),
  }
}

function partsBetween(before: ImportReading, after: ImportReading): Part[] {
  const then = partsOf(before)
  return Object.entries(partsOf(after)).flatMap(([name, now]) => {
    const was = then[name]
    return was === now ? [] : [{ name, was, now }]
  })
}

function partsOf({ fields, marking, notBefore }: ImportReading): Record<string, unknown> {
  return { ...fields, marking, notBefore }
}

function led(reading: ImportReading, blocks: Splice[], parts: Part[]): ImportReading | null {
  const present = partsOf(reading)
  if (!parts.every(({ name, was }) => isSame(present[name], was))) return null
  if (!blocks.every(({ at, was }) => isSame(reading.blocks.slice(at, at + was.length), was))) return null

  // From the end, so that no splice moves the place of another.
  const sorted = blocks.reduceRight(
    (all, { at, was, now }) => all.toSpliced(at, was.length, ...now),
    reading.blocks,
  )
  const { marking, notBefore, ...fields } = {
    ...present,
    ...Object.fromEntries(parts.map(({ name, now }) => [name, now])),
  }
  // Each part is put back under the name it was taken from.
  return { ...reading, blocks: sorted, fields, marking, notBefore } as ImportReading
}
