import { setImmediate } from 'node:timers/promises'
import { asFailure } from '@/lib/fetching/as-failure'
import { FetchRefused } from '@/lib/fetching/fetch-refused'
import type { Handler, Work } from '@/lib/jobs/work'
import type { Feed } from '@/prisma/generated/client'
import { keepPolled, NO_LONGER_READ, type Polled } from '../commands/keep-polled'
import { type TakenEntry, takeEntries } from '../commands/take-entries'
import { type FeedRead, FeedUnreadable } from '../entry'
import { fetchFeed, readFetched } from '../fetch-feed'
import { entriesOf, feedToRead, newKeys } from '../queries'
import { type Carried, carriedBy } from '../reading-of-entry'
import { feedJob } from '../schema'

/** However much a feed brings at once, more than this is left to be chosen from. */
const MOST_AT_ONCE = 100

/** Reads a feed; or brings in what somebody chose from one. */
export const pollFeed: Handler = (work) => {
  const { feedId, entryIds } = feedJob.parse(work.job.input)
  return entryIds ? bringIn(work) : poll(work, feedId)
}

async function poll({ job, actor, signal, report, finish }: Work, feedId: string): Promise<void> {
  const feed = await feedToRead(actor, feedId)
  if (!feed) return finish(async () => ({ note: NO_LONGER_READ }))
  await report({ note: `Reading ${new URL(feed.address).hostname}.` })
  const polled = await polledOf(feed, signal)
  await finish((tx) => keepPolled(tx, actor, { feed, jobId: job.id }, polled))
}

/** A feed that cannot be read is no failed job: it is read again when it is due, and says so itself. */
async function polledOf(feed: Feed, signal: AbortSignal): Promise<Polled> {
  try {
    const fetched = await fetchFeed(feed.address, {
      signal,
      etag: feed.etag ?? undefined,
      lastModified: feed.lastModified ?? undefined,
      asRobot: true,
    })
    if (fetched.status === 304) return { state: 'unchanged' }
    const read = readFetched(fetched)
    const { etag = null, 'last-modified': lastModified = null } = fetched.headers
    return { state: 'read', read, etag, lastModified, carried: await carriedNews(feed, read) }
  } catch (error) {
    if (error instanceof FetchRefused && error.kind === 'busy') throw asFailure(error)
    if (error instanceof FetchRefused || error instanceof FeedUnreadable)
      return { state: 'failed', sentence: error.message }
    throw error
  }
}

/** What is to be brought in by itself: nothing of what a feed carried when the desk first read it. */
async function carriedNews(feed: Feed, { entries }: FeedRead): Promise<Map<string, Carried | null>> {
  const carried = new Map<string, Carried | null>()
  if (!feed.bringsIn || feed.polledAt === null) return carried
  const fresh = await newKeys(
    feed,
    entries.map(({ key }) => key),
  )
  for (const entry of entries.filter(({ key }) => fresh.has(key)).slice(0, MOST_AT_ONCE)) {
    carried.set(entry.key, await carriedBy(feed, entry))
    await setImmediate()
  }
  return carried
}

async function bringIn({ job, actor, signal, finish }: Work): Promise<void> {
  const taken: TakenEntry[] = []
  for (const entry of await entriesOf(actor, job.id)) {
    signal.throwIfAborted()
    taken.push({ entry, carried: await carriedBy(entry.feed, entry) })
    await setImmediate()
  }
  await finish(async (tx) => {
    const { kept, asked } = await takeEntries(tx, actor, { jobId: job.id, asRobot: false }, taken)
    const ways = [
      ...(kept > 0 ? [`${kept} brought in`] : []),
      ...(asked > 0 ? [`${asked} to be fetched`] : []),
    ]
    return { note: ways.length > 0 ? `${ways.join(', ')}.` : 'Nothing was left to bring in.' }
  })
}
