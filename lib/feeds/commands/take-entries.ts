import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { keepIncoming } from '@/lib/importing/commands/take-in'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import type { FeedEntry } from '@/prisma/generated/client'
import type { Carried } from '../reading-of-entry'

export type TakenEntry = { entry: Pick<FeedEntry, 'id' | 'address' | 'title'>; carried: Carried | null }

/** How many came from the feed itself, and how many are fetched from their addresses. */
export type TakenEntries = { kept: number; asked: number }

/** Brings entries in, within a step of the job: those the feed carries whole at once, the others each by a job of its own. */
export async function takeEntries(
  tx: Tx,
  actor: Actor,
  { jobId, asRobot }: { jobId: string; asRobot: boolean },
  taken: TakenEntry[],
): Promise<TakenEntries> {
  let asked = 0
  for (const { entry, carried } of taken) {
    if (carried || !entry.address) continue
    const { id, address, title } = entry
    const input = { address, asRobot }
    const fetching = await askForWork(tx, actor, { kind: 'fetch_page', label: title ?? address, input })
    await giveTo(tx, actor, [id], fetching.jobId)
    asked++
  }
  const whole = taken.flatMap(({ entry, carried }) => (carried ? [{ entry, carried }] : []))
  const ready = whole.map(({ carried: { incoming, reading } }) => ({ ...incoming, read: { reading } }))
  await keepIncoming(tx, actor, ready, { again: false, jobId })
  const ids = whole.map(({ entry }) => entry.id)
  await giveTo(tx, actor, ids, jobId)
  return { kept: whole.length, asked }
}

async function giveTo(tx: Tx, { deskId }: Actor, ids: string[], jobId: string): Promise<void> {
  await tx.feedEntry.updateMany({ where: { deskId, id: { in: ids } }, data: { jobId, passedAt: null } })
}
