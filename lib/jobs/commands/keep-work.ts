import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Job } from '@/prisma/generated/client'
import { mayWork, visibleTo } from '../policy'
import { sendMessage } from './send-message'

type Named = { jobId: string }

/** Stops a job for good. What it has done stays done; a step under way is finished first or not begun. */
export function cancelJob(actor: Actor, { jobId }: Named): Promise<void> {
  return transaction(async (tx) => {
    const { state, kind } = await hold(tx, actor, jobId)
    if (state !== 'waiting' && state !== 'running')
      throw new Refusal('conflict', 'This has ended already: there is nothing left to cancel.')
    await end(tx, actor, jobId, new Date())
    await record(tx, actor, { event: 'work.cancelled', jobId, kind })
  })
}

/** Tries a failed job again from where it came to. */
export function retryJob(actor: Actor, { jobId }: Named): Promise<void> {
  return transaction(async (tx) => {
    const { state, kind, attempts } = await hold(tx, actor, jobId)
    if (state !== 'failed')
      throw new Refusal('conflict', 'This has not failed, or somebody has just tried it again.')
    await tx.job.update({
      where: { id: jobId },
      data: { state: 'waiting', note: '', endedAt: null, retryAt: null },
    })
    await sendMessage(tx, { jobId, after: attempts, tries: 0, kind })
    await record(tx, actor, { event: 'work.retried', jobId, kind })
  })
}

/** Puts a failed job out of the way, with whatever file it held. */
export function dismissJob(actor: Actor, { jobId }: Named): Promise<void> {
  return transaction(async (tx) => {
    const { state, kind, endedAt } = await hold(tx, actor, jobId)
    if (state !== 'failed')
      throw new Refusal('conflict', 'This has not failed, or somebody has just dealt with it.')
    await end(tx, actor, jobId, endedAt)
    await record(tx, actor, { event: 'work.dismissed', jobId, kind })
  })
}

async function end(tx: Tx, { deskId }: Actor, jobId: string, endedAt: Date | null): Promise<void> {
  await tx.upload.deleteMany({ where: { deskId, jobId } })
  await tx.job.update({
    where: { id: jobId },
    data: { state: 'cancelled', endedAt, retryAt: null },
  })
}

/** The job as it stands, held until the commit. */
async function hold(tx: Tx, actor: Actor, jobId: string): Promise<Job> {
  const gone = new Refusal('not-found', 'That work is gone.')
  if (!mayWork(actor)) throw gone
  await tx.$queryRaw`
    SELECT id FROM "Job" WHERE "deskId" = ${actor.deskId} AND id = ${jobId} FOR NO KEY UPDATE`
  const job = await tx.job.findFirst({ where: { id: jobId, ...visibleTo(actor) } })
  if (!job) throw gone
  return job
}
