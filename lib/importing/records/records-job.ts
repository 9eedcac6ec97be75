import { z } from 'zod'
import type { Complaint } from './read-batch'

const MOST_COMPLAINTS = 200
const TOLD_IN_A_NOTE = 10

const count = z.int().min(0)

/** How far a job came, kept with each of its steps. */
const tally = z.object({
  captured: count,
  known: count,
  unread: count,
  /** The first of those that could not be read. */
  complaints: z.array(z.object({ line: count, message: z.string() })),
})

export type Tally = z.output<typeof tally>

const nothing: Tally = { captured: 0, known: 0, unread: 0, complaints: [] }

/** What a `read_records` job is given, and what it has done of it. */
export const recordsJob = z.object({
  again: z.boolean().default(false),
  tally: tally.default(nothing),
})

export function added(
  before: Tally,
  { captured, known, complaints }: { captured: number; known: number; complaints: Complaint[] },
): Tally {
  return {
    captured: before.captured + captured,
    known: before.known + known,
    unread: before.unread + complaints.length,
    complaints: [...before.complaints, ...complaints].slice(0, MOST_COMPLAINTS),
  }
}

/** What became of the lines, in sentences. */
export function noteOf({ captured, known, unread, complaints }: Tally): string {
  const said = [captured === 1 ? '1 op-ed is in the Inbox.' : `${figure(captured)} op-eds are in the Inbox.`]
  if (known > 0) said.push(`${known === 1 ? '1 was' : `${figure(known)} were`} here already.`)
  if (unread > 0) said.push(`${unread === 1 ? '1 line' : `${figure(unread)} lines`} could not be read:`)
  const told = complaints.slice(0, TOLD_IN_A_NOTE).map(({ line, message }) => `line ${line}: ${message}`)
  if (unread > told.length) told.push(`and ${figure(unread - told.length)} more.`)
  return [...said, ...told].join(' ')
}

function figure(number: number): string {
  return number.toLocaleString('en')
}
