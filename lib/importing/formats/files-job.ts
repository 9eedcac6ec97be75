import { z } from 'zod'

const MOST_COMPLAINTS = 100
const TOLD_IN_A_NOTE = 8

const outcome = z.object({
  captured: z.int().min(0),
  /** Imports that were here already. */
  known: z.array(z.string()),
  /** What could not be read, each in a sentence. */
  unread: z.array(z.string()),
  unreadMore: z.int().min(0),
})

export type FilesOutcome = z.output<typeof outcome>

const nothing: FilesOutcome = { captured: 0, known: [], unread: [], unreadMore: 0 }

/** What a job that reads a file is given, and what became of it so far; kept with each step. */
export const filesJob = z.object({ again: z.boolean().default(false), outcome: outcome.default(nothing) })

export function withUnread(before: FilesOutcome, sentence: string): FilesOutcome {
  return before.unread.length < MOST_COMPLAINTS
    ? { ...before, unread: [...before.unread, sentence] }
    : { ...before, unreadMore: before.unreadMore + 1 }
}

/** How it went, in sentences. */
export function noteOf({ captured, known, unread, unreadMore }: FilesOutcome): string {
  const said: string[] = []
  if (captured > 0)
    said.push(captured === 1 ? '1 op-ed is in the Inbox.' : `${captured} op-eds are in the Inbox.`)
  if (known.length > 0)
    said.push(known.length === 1 ? '1 was here already.' : `${known.length} were here already.`)
  const all = unread.length + unreadMore
  if (all > 0) said.push(`${all} could not be read:`)
  said.push(...unread.slice(0, TOLD_IN_A_NOTE))
  if (all > TOLD_IN_A_NOTE) said.push(`And ${all - TOLD_IN_A_NOTE} more.`)
  return said.join(' ')
}
