import { doubtsIn } from '@/lib/importing/confirming/doubts'
import { type Read, readIncoming } from '@/lib/importing/formats/read-incoming'
import type { Reading } from '@/lib/importing/reading'
import { linesIn } from '@/lib/importing/records/lines-in'
import { openRecords } from '@/lib/importing/records/open-records'
import { readLine } from '@/lib/importing/records/read-batch'
import { blockText } from '@/lib/text/document'
import { fetchSource } from './fetch.ts'
import { openFile } from './opened.ts'
import type { Source } from './sources.ts'
import type { Teller, Told } from './told.ts'

type How = { signal: AbortSignal; teller: Teller }

/** Reads all sources and says what they were read as. Nothing is kept, and no database is asked. Answers whether it was stopped. */
export async function readOnly(sources: Source[], { signal, teller }: How): Promise<boolean> {
  for (const source of sources) {
    for await (const { name, ...read } of readingsOf(source, signal)) {
      if (signal.aborted) return true
      teller.tell(toldOf(name, read))
    }
  }
  return signal.aborted
}

type Named = { name: string } & Read

async function* readingsOf(source: Source, signal: AbortSignal): AsyncGenerator<Named> {
  const { name } = source
  if (source.as === 'address') {
    const fetched = await fetchSource(source.address, { signal, inTurn: false })
    yield { name, ...('unread' in fetched ? fetched : await readIncoming(fetched)) }
  } else if (source.as === 'records') {
    const { open } = await openRecords(source.path)
    for await (const line of linesIn(open()))
      yield { name: `${name}, line ${line.number}`, ...readLine(line) }
  } else {
    for await (const opened of openFile({ ...source, as: 'file' })) {
      const read = 'unread' in opened ? opened : await readIncoming(opened.incoming)
      if (!('unread' in read && opened.mayBeEmpty)) yield { name: opened.name, ...read }
    }
  }
}

function toldOf(source: string, read: Read): Told {
  if ('unread' in read) return { source, state: 'unread', message: read.unread }
  const { blocks, fields, notBefore } = read.reading
  const doubts = doubtsIn(read.reading).map(({ words }) => words)
  return { source, state: 'read', reading: { blocks, fields, notBefore } satisfies Reading, doubts }
}

/** For a person: each field with where it came from, each block with why it is junk. */
export function showReading(told: Told): string {
  if (told.state !== 'read')
    return told.state === 'unread' ? `✗ ${told.source}: ${told.message}` : told.source
  const { fields, blocks } = told.reading as Reading
  const shownFields = Object.entries(fields).map(
    ([name, { value, from, certainty }]) => `  ${name.padEnd(10)} ${shown(value)}  (${from}, ${certainty})`,
  )
  const shownBlocks = blocks.map(
    (block) =>
      `  ${(block.attrs.junk ? '–' : ' ').padEnd(2)}${block.type.padEnd(10)} ${block.attrs.junk ? `[${block.attrs.junk}] ` : ''}${shortened(blockText(block))}`,
  )
  return [`✓ ${told.source}`, ...shownFields, '', ...shownBlocks, ''].join('\n')
}

function shown(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none'
  if (!Array.isArray(value)) return String(value)
  return value.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
