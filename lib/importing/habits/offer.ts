import { type Block, blockKinds, blockText } from '@/lib/text/document'
import { retyped, switched } from '../confirming/edit-blocks'
import type { ImportReading } from '../import-reading'
import { field } from '../reading'
import { blockWords } from './block-words'
import { DAY_FIRST, type Habit } from './habit'
import { standingOf } from './learn'

const BEFORE = 'corrected so before for this outlet'

/** The habits that would change a reading, those made most often first. */
export function offersIn<Known extends Habit & { times: number }>(
  reading: ImportReading,
  habits: Known[],
): Known[] {
  if (habits.length === 0) return []
  const words = new Set(reading.blocks.map(blockWords))
  return habits
    .filter((habit) => habit.times > 0 && mayApply(habit, words) && applied(reading, habit) !== reading)
    .sort((one, other) => other.times - one.times)
}

/** Most habits are about words that do not stand here, which is told at once. */
function mayApply({ about, was }: Habit, words: Set<string | null>): boolean {
  return (about !== 'block' && about !== 'below') || words.has(was)
}

/** The reading with a correction that was made before; the same reading where it changes nothing. */
export function applied(reading: ImportReading, habit: Habit): ImportReading {
  switch (habit.about) {
    case 'block':
      return withBlocks(reading, (block) =>
        blockWords(block) === habit.was ? standingAs(block, habit.now) : block,
      )
    case 'below':
      return withBlocks(reading, (block, above) =>
        above && blockWords(above) === habit.was && blockWords(block) === null
          ? standingAs(block, 'junk')
          : block,
      )
    case 'reason':
      return withBlocks(reading, (block) =>
        block.attrs.junk === habit.was && blockWords(block) === null ? switched(block, null) : block,
      )
    case 'outlet':
    case 'section':
    case 'language':
      return withValue(reading, habit.about, habit.was, habit.now)
    case 'writer':
    case 'role':
      return withWriters(reading, habit)
    case 'date':
      return withDate(reading, habit.now === DAY_FIRST ? 0 : 1)
  }
}

function withBlocks(
  reading: ImportReading,
  change: (block: Block, above: Block | undefined) => Block,
): ImportReading {
  const blocks = reading.blocks.map((block, place) => change(block, reading.blocks[place - 1]))
  return blocks.some((block, place) => block !== reading.blocks[place]) ? { ...reading, blocks } : reading
}

function standingAs(block: Block, standing: string): Block {
  if (standingOf(block) === standing) return block
  if (standing === 'junk') return switched(block, `Junk before at this outlet: “${start(block)}”`)
  const kind = blockKinds.find((one) => one === standing)
  return kind ? switched(retyped(block, kind), null) : block
}

function start(block: Block): string {
  const text = blockText(block)
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}

function withValue(
  reading: ImportReading,
  name: 'outlet' | 'section' | 'language',
  was: string,
  now: string,
): ImportReading {
  if ((reading.fields[name].value ?? '') !== was || was === now) return reading
  return { ...reading, fields: { ...reading.fields, [name]: field(now, BEFORE, 'likely') } }
}

function withWriters(reading: ImportReading, { about, was }: Habit): ImportReading {
  const { bylines } = reading.fields
  const writers = bylines.value.flatMap((writer) => {
    if (about === 'writer') return writer.name === was ? [] : [writer]
    const at = writer.role === null ? writer.name.indexOf(was) : -1
    if (at <= 0) return [writer]
    return [{ name: writer.name.slice(0, at), role: writer.name.slice(at + was.length) }]
  })
  const isSame =
    writers.length === bylines.value.length && writers.every((one, place) => one === bylines.value[place])
  return isSame
    ? reading
    : { ...reading, fields: { ...reading.fields, bylines: field(writers, BEFORE, 'likely') } }
}

/** Of two days the one read day first stands first. */
function withDate(reading: ImportReading, place: 0 | 1): ImportReading {
  const { date } = reading.fields
  const choice = date.choices?.length === 2 ? date.choices[place] : undefined
  if (!choice || date.value !== null) return reading
  const chosen = { ...date, value: choice, from: BEFORE, certainty: 'likely' as const }
  return { ...reading, fields: { ...reading.fields, date: chosen } }
}
