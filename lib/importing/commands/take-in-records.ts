import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { db, type Tx, transaction } from '@/lib/db'
import { failJob, finishJob, Superseded, stepOf } from '@/lib/jobs/commands/attempt'
import { Refusal } from '@/lib/refusal'
import type { Job } from '@/prisma/generated/client'
import { mayImport } from '../policy'
import type { RecordsFile } from '../records/records-file'
import { recordsJob, type Tally } from '../records/records-job'
import { type RecordsWork, readRecords } from './read-records'

type How = {
  /** Brings in also what the desk has already. */
  again?: boolean
  signal?: AbortSignal
  onBegin?: (begun: { after: number; of: number }) => void
  onProgress?: (tally: Tally, done: number) => void
  fingerprints?: boolean
}

export type RecordsTaken = Tally & {
  jobId: string
  /** The line an earlier attempt had come to; 0 for the first. */
  after: number
  /** Whether it was stopped before its end: the same call goes on from there. */
  stopped: boolean
}

/**
 * Takes a file of records in, from the command line. It is a job of the desk that no worker takes up: cut short at any moment,
 * the same file begun again under the same name goes on behind the last batch that was kept.
 */
export async function takeInRecords(
  actor: Actor,
  file: RecordsFile,
  { again = false, signal = new AbortController().signal, onBegin, ...how }: How = {},
): Promise<RecordsTaken> {
  if (!mayImport(actor)) throw new Refusal('not-found', 'There is no inbox here.')
  const job = await transaction((tx) => beginJob(tx, actor, file, again))
  onBegin?.({ after: job.done, of: file.lines })
  try {
    const tally = await readRecords(workOn(job, actor, signal), file, how)
    return { ...tally, jobId: job.id, after: job.done, stopped: false }
  } catch (error) {
    if (error instanceof Superseded) throw await givenWayTo(job)
    if (!signal.aborted) throw error
    const tally = await pause(job, actor)
    return { ...tally, jobId: job.id, after: job.done, stopped: true }
  }
}

/** Goes on with the job that was cut short, or begins one. */
async function beginJob(
  tx: Tx,
  actor: Actor,
  { name, sha256, lines }: RecordsFile,
  again: boolean,
): Promise<Job> {
  const { deskId, membershipId: askedById } = actor
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`records:${deskId}:${sha256}`}, 0))`
  const unfinished = await tx.job.findFirst({
    where: {
      deskId,
      kind: 'read_records',
      state: { in: ['waiting', 'running', 'failed'] },
      AND: [
        { input: { path: ['commandLine'], equals: true } },
        { input: { path: ['sha256'], equals: sha256 } },
        { input: { path: ['fileName'], equals: name } },
        { input: { path: ['again'], equals: again } },
      ],
    },
    orderBy: { createdAt: 'desc' },
  })
  const job = unfinished
    ? await tx.job.update({
        where: { id: unfinished.id },
        data: { state: 'running', attempts: { increment: 1 }, note: '', endedAt: null },
      })
    : await tx.job.create({
        data: {
          deskId,
          askedById,
          kind: 'read_records',
          state: 'running',
          label: name.slice(0, 300),
          input: { fileName: name, sha256, again, commandLine: true },
          total: lines,
          attempts: 1,
          startedAt: new Date(),
        },
      })
  // No worker is to take it for lost while it is at work here.
  await tx.$executeRaw`
    UPDATE "Job" SET input = input || jsonb_build_object('aliveAt', clock_timestamp()) WHERE id = ${job.id}`
  await record(
    tx,
    actor,
    unfinished
      ? { event: 'work.retried', jobId: job.id, kind: job.kind }
      : { event: 'work.asked', jobIds: [job.id], kind: job.kind },
  )
  return job
}

function workOn(job: Job, actor: Actor, signal: AbortSignal): RecordsWork {
  return {
    job,
    actor,
    signal,
    step: (run) => stepOf(job, run),
    finish: (run) => finishJob(job, run),
  }
}

/** Kept as failed, for the desk to see that it is not done and that no worker will do it. */
async function pause(job: Job, actor: Actor): Promise<Tally> {
  let tally = recordsJob.parse(job.input).tally
  await failJob(job, STOPPED, async (tx) => {
    const { input } = await tx.job.findUniqueOrThrow({ where: { id: job.id }, select: { input: true } })
    tally = recordsJob.parse(input).tally
    await record(tx, actor, { event: 'import.stopped', jobId: job.id, captured: tally.captured })
  })
  return tally
}

const STOPPED = 'It was stopped on the command line. The same command there goes on with it.'

async function givenWayTo({ id }: Job): Promise<Refusal> {
  const { state } = await db.job.findUniqueOrThrow({ where: { id }, select: { state: true } })
  return state === 'cancelled'
    ? new Refusal('conflict', 'Somebody at the desk cancelled this import.')
    : new Refusal('conflict', 'The same file was begun elsewhere in the meantime, and is imported there.')
}
