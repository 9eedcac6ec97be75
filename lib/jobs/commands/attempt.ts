import 'server-only'
import { type Actor, actorAt } from '@/lib/auth/actor'
import { db, type Tx, transaction } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { GiveUp } from '../failures'
import { mayWork } from '../policy'
import { goneFromDesk } from '../tries'
import type { Progress, Work } from '../work'
import { type Message, sendMessage } from './send-message'

export type Attempt = Work['job'] & { message: Message }

/** What tells an attempt from those before and after it. */
type Token = Pick<Attempt, 'id' | 'deskId' | 'attempts'>

/** The job is no longer this attempt's: it was cancelled, or another worker has taken it up. */
export class Superseded extends Error {
  override readonly name = 'Superseded'
}

const taken = {
  id: true,
  deskId: true,
  kind: true,
  label: true,
  input: true,
  done: true,
  attempts: true,
  askedBy: { select: { userId: true, user: { select: { name: true } } } },
  desk: { select: { slug: true } },
} satisfies Prisma.JobSelect

type Taken = { attempt: Attempt; actor: Actor | null; askedBy: string }

/**
 * Takes a job for one attempt; null where there is nothing to do for this message. The number of attempts is the token:
 * a message may follow only those that it, or a worker that died with it in hand, has made itself.
 */
export async function takeJob(message: Message, redelivered: number): Promise<Taken | null> {
  const { jobId, after } = message
  const [row] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "Job" SET state = 'running', attempts = attempts + 1, "retryAt" = NULL,
                     "startedAt" = COALESCE("startedAt", now())
     WHERE id = ${jobId} AND state IN ('waiting', 'running')
       AND attempts BETWEEN ${after} AND ${after + redelivered}
       AND ("retryAt" IS NULL OR "retryAt" <= now() + interval '1 second')
     RETURNING id`
  if (!row) return null
  const { askedBy, desk, ...job } = await db.job.findUniqueOrThrow({ where: { id: jobId }, select: taken })
  return {
    attempt: { ...job, message },
    actor: await actorAt(askedBy.userId, desk.slug),
    askedBy: askedBy.user.name,
  }
}

export async function reportProgress({ id, attempts }: Attempt, progress: Progress): Promise<void> {
  const { count } = await db.job.updateMany({
    where: { id, attempts, state: 'running' },
    data: { ...progress },
  })
  if (count === 0) throw new Superseded()
}

/** Runs what changes something in somebody's name, if they are still at the desk and may ask for it. */
export async function proven<T>(tx: Tx, actor: Actor, run: (tx: Tx) => Promise<T>): Promise<T> {
  const { deskId, membershipId: id } = actor
  const still = await tx.membership.findFirst({
    where: { deskId, id, endedAt: null, desk: { retiredAt: null } },
    select: { role: true },
  })
  if (!still || !mayWork(still)) throw new GiveUp(goneFromDesk(actor.name))
  return run(tx)
}

/** Does one step and keeps how far it came, if the job is still this attempt's. */
export function stepOf<T>(
  attempt: Token,
  run: (tx: Tx) => Promise<Progress & { done: number; value: T }>,
): Promise<T> {
  return transaction(async (tx) => {
    await hold(tx, attempt)
    const { value, ...progress } = await run(tx)
    await tx.job.update({ where: { id: attempt.id }, data: progress })
    return value
  })
}

export function finishJob(attempt: Token, run: (tx: Tx) => Promise<{ note: string }>): Promise<void> {
  return transaction(async (tx) => {
    await hold(tx, attempt)
    const { note } = await run(tx)
    await tx.upload.deleteMany({ where: { deskId: attempt.deskId, jobId: attempt.id } })
    await tx.job.update({
      where: { id: attempt.id },
      data: { state: 'done', note, endedAt: new Date() },
    })
  })
}

/** For an editor to read: what it could not do, and why. The file is kept, so that it can be tried again. */
export function failJob(attempt: Token, sentence: string, trace?: (tx: Tx) => Promise<void>): Promise<void> {
  return settle(attempt, async (tx) => {
    await tx.job.update({
      where: { id: attempt.id },
      data: { state: 'failed', note: sentence, endedAt: new Date() },
    })
    await trace?.(tx)
  })
}

/** Puts the job back, to be taken up again at once or later. */
export function putBack(
  attempt: Attempt,
  { note, afterSeconds = 0, failed = false }: { note?: string; afterSeconds?: number; failed?: boolean },
): Promise<void> {
  const { id, attempts, kind, message } = attempt
  return settle(attempt, async (tx) => {
    // By the database's clock, as the queue's: a message that came too early would be the last.
    await tx.$executeRaw`
      UPDATE "Job" SET state = 'waiting', note = COALESCE(${note ?? null}, note),
                       "retryAt" = now() + make_interval(secs => NULLIF(${afterSeconds}::float8, 0))
       WHERE id = ${id}`
    const tries = message.tries + (failed ? 1 : 0)
    await sendMessage(tx, { jobId: id, after: attempts, tries, kind, afterSeconds })
  })
}

/** Of these attempts, those whose job is no longer theirs. */
export async function supersededAmong(attempts: Attempt[]): Promise<Set<string>> {
  const rows = await db.job.findMany({
    where: { OR: attempts.map(({ id, attempts }) => ({ id, attempts, state: 'running' as const })) },
    select: { id: true },
  })
  const still = new Set(rows.map(({ id }) => id))
  return new Set(attempts.map(({ id }) => id).filter((id) => !still.has(id)))
}

/** Whoever has the job in the meantime is not disturbed. */
async function settle(attempt: Token, run: (tx: Tx) => Promise<unknown>): Promise<void> {
  try {
    await transaction(async (tx) => {
      await hold(tx, attempt)
      await run(tx)
    })
  } catch (error) {
    if (!(error instanceof Superseded)) throw error
  }
}

/** The row first, so that cancelling waits for a step under way and a step that comes after finds it cancelled. */
async function hold(tx: Tx, { id, attempts }: Token): Promise<void> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT state = 'running' AND attempts = ${attempts} AS held FROM "Job" WHERE id = ${id} FOR NO KEY UPDATE`
  if (!row?.held) throw new Superseded()
}
