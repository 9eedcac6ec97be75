import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { db, type Tx } from '@/lib/db'
import { batchesOf } from '../records/batch'
import { linesIn } from '../records/lines-in'
import type { BatchRead } from '../records/read-batch'
import { readBatches } from '../records/read-in-threads'
import type { RecordsFile } from '../records/records-file'
import { added, noteOf, recordsJob, type Tally } from '../records/records-job'
import { keepRecords } from './keep-records'

/** What of a job's work is needed here: the worker has it, and so has the command line. */
export type RecordsWork = {
  job: { id: string; input: unknown; done: number }
  actor: Actor
  signal: AbortSignal
  step<T>(run: (tx: Tx) => Promise<{ done: number; total: number; value: T }>): Promise<T>
  finish(run: (tx: Tx) => Promise<{ note: string }>): Promise<void>
}

type How = {
  onProgress?: (tally: Tally, done: number) => void
  /** Off only where the cost of the rest is measured. */
  fingerprints?: boolean
}

/** Reads a file of records from where an earlier attempt stopped. Each batch is kept together with how far it came, or not at all. */
export async function readRecords(
  work: RecordsWork,
  file: Omit<RecordsFile, 'sha256'>,
  { onProgress, fingerprints = true }: How = {},
): Promise<Tally> {
  const { job, actor, signal } = work
  const { again, tally: before } = recordsJob.parse(job.input)
  const { marking } = await db.desk.findUniqueOrThrow({
    where: { id: actor.deskId },
    select: { marking: true },
  })
  const batches = batchesOf(linesIn(file.open()), job.done)
  const how = { fileName: file.name, marking, again, fingerprints, lines: file.lines }

  let tally = before
  for await (const read of readBatches(batches, how)) {
    signal.throwIfAborted()
    tally = await work.step(async (tx) => {
      const value = await keepBatch(tx, actor, read, { jobId: job.id, again, tally })
      return { done: read.last, total: file.lines, value }
    })
    onProgress?.(tally, read.last)
  }
  await work.finish(async (tx) => {
    const { captured, known, unread } = tally
    await record(tx, actor, { event: 'import.captured-many', jobId: job.id, captured, known, unread })
    return { note: noteOf(tally) }
  })
  return tally
}

async function keepBatch(
  tx: Tx,
  actor: Actor,
  { rows, read, twice, complaints }: BatchRead,
  { jobId, again, tally }: { jobId: string; again: boolean; tally: Tally },
): Promise<Tally> {
  const captured = read > 0 ? await keepRecords(tx, actor, rows, { jobId, again }) : 0
  const now = added(tally, { captured, known: read - captured + twice, complaints })
  await tx.$executeRaw`
    UPDATE "Job" SET input = input || jsonb_build_object('tally', ${JSON.stringify(now)}::jsonb, 'aliveAt', clock_timestamp())
     WHERE id = ${jobId}`
  return now
}
