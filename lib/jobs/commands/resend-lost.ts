import 'server-only'
import { transaction } from '@/lib/db'
import type { JobKind } from '@/prisma/generated/enums'
import { sendMessage } from './send-message'

const MOST = 200

/**
 * Sends anew for jobs whose message is gone, as when the queue's own tables were made anew. None that is carried or at work is
 * touched: what is done without a message, from the command line, says itself when it was last alive.
 */
export function resendLost({ olderThanMinutes = 5 } = {}): Promise<number> {
  return transaction(async (tx) => {
    const lost = await tx.$queryRaw<{ id: string; kind: JobKind; attempts: number }[]>`
      SELECT id, kind, attempts FROM "Job"
       WHERE state IN ('waiting', 'running') AND COALESCE((input->>'aliveAt')::timestamptz, "createdAt") <= now() - make_interval(mins => ${olderThanMinutes}::int)
         AND NOT EXISTS (
           SELECT FROM pgboss.job WHERE name = 'work' AND pgboss.job.state IN ('created', 'retry', 'active')
             AND data->>'jobId' = "Job".id)
       ORDER BY id LIMIT ${MOST} FOR NO KEY UPDATE SKIP LOCKED`
    for (const { id: jobId, kind, attempts: after } of lost) {
      await sendMessage(tx, { jobId, after, tries: 0, kind })
    }
    return lost.length
  })
}
