import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { Feed, FeedEntry } from '@/prisma/generated/client'
import type { Entry, FeedRead } from '../entry'
import type { Carried } from '../reading-of-entry'
import { nextAt } from '../schedule'
import { type TakenEntries, takeEntries } from './take-entries'

export type Polled =
  | { state: 'unchanged' }
  | { state: 'failed'; sentence: string }
  | {
      state: 'read'
      read: FeedRead
      etag: string | null
      lastModified: string | null
      /** By key: what the feed carries whole, of those that are to be brought in. */
      carried: Map<string, Carried | null>
    }

/** Keeps what became of reading a feed, within the last step of its job. */
export async function keepPolled(
  tx: Tx,
  actor: Actor,
  { feed, jobId }: { feed: Feed; jobId: string },
  polled: Polled,
): Promise<{ note: string }> {
  if (!(await isStillRead(tx, feed))) return { note: NO_LONGER_READ }
  const now = new Date()
  if (polled.state === 'failed') {
    const failures = feed.failures + 1
    await moveOn(tx, feed, { failures, failure: polled.sentence, now })
    return { note: `The feed could not be read. ${polled.sentence}` }
  }
  await moveOn(tx, feed, {
    failures: 0,
    failure: null,
    now,
    ...(polled.state === 'read' && { etag: polled.etag, lastModified: polled.lastModified }),
  })
  if (polled.state === 'unchanged') return { note: 'Nothing new.' }
  const fresh = await keepNew(tx, feed, polled.read.entries)
  const taken = fresh.flatMap((entry) => {
    const carried = polled.carried.get(entry.key)
    return carried === undefined ? [] : [{ entry, carried }]
  })
  const done = await takeEntries(tx, actor, { jobId, asRobot: true }, taken)
  return { note: newsOf(fresh.length, taken.length, done) }
}

export const NO_LONGER_READ = 'It was paused or ended in the meantime.'

/** Held until the commit: whoever ends or pauses it now waits, and nothing comes in after that. */
async function isStillRead(tx: Tx, { deskId, id }: Feed): Promise<boolean> {
  const read = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Feed" WHERE "deskId" = ${deskId} AND id = ${id} AND "endedAt" IS NULL AND "pausedAt" IS NULL
       FOR NO KEY UPDATE`
  return read.length > 0
}

type Moved = Pick<Feed, 'failures' | 'failure'> & Partial<Pick<Feed, 'etag' | 'lastModified'>> & { now: Date }

async function moveOn(tx: Tx, { id, everyMinutes, ...feed }: Feed, { now, ...moved }: Moved): Promise<void> {
  const next = nextAt(now, everyMinutes, moved.failures)
  // Until it was read once all that it carries is old, and not to be brought in by itself.
  const polledAt = moved.failures > 0 && feed.polledAt === null ? null : now
  await tx.feed.update({ where: { id }, data: { ...moved, polledAt, nextAt: next } })
}

/** Those that were not here before, newest first as the feed has them. */
async function keepNew(tx: Tx, { deskId, id: feedId }: Feed, entries: Entry[]): Promise<FeedEntry[]> {
  const kept = await tx.feedEntry.createManyAndReturn({
    data: entries.map(({ publishedOn, ...entry }) => ({
      ...entry,
      deskId,
      feedId,
      publishedOn: publishedOn ? new Date(publishedOn) : null,
    })),
    skipDuplicates: true,
  })
  return kept
}

function newsOf(fresh: number, taken: number, { kept, asked }: TakenEntries): string {
  if (fresh === 0) return 'Nothing new.'
  const said = fresh === 1 ? 'One new entry' : `${fresh} new entries`
  if (taken === 0) return `${said} to choose from.`
  const ways = [
    ...(kept > 0 ? [`${kept} brought in`] : []),
    ...(asked > 0 ? [`${asked} to be fetched`] : []),
    ...(fresh > kept + asked ? [`${fresh - kept - asked} to choose from`] : []),
  ]
  return `${said}: ${ways.join(', ')}.`
}
