import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Feed, Prisma } from '@/prisma/generated/client'
import type { Entry } from './entry'
import { notTaken, visibleTo } from './policy'

const PAGE = 200

/** Neither brought in nor passed over. */
const open = { ...notTaken, passedAt: null } satisfies Prisma.FeedEntryWhereInput

const feedRow = {
  id: true,
  title: true,
  address: true,
  everyMinutes: true,
  bringsIn: true,
  version: true,
  polledAt: true,
  nextAt: true,
  failures: true,
  failure: true,
  pausedAt: true,
  _count: { select: { entries: { where: open } } },
} satisfies Prisma.FeedSelect

type Found = Prisma.FeedGetPayload<{ select: typeof feedRow }>

export type FeedRow = Omit<Found, '_count'> & { toChoose: number }

/** Feeds the desk reads, by name. */
export async function listFeeds(actor: Actor): Promise<FeedRow[]> {
  const found = await db.feed.findMany({
    where: { ...visibleTo(actor), endedAt: null },
    select: feedRow,
    orderBy: { title: 'asc' },
  })
  return found.map(rowOf)
}

export async function getFeed(actor: Actor, feedId: string): Promise<FeedRow | null> {
  const found = await db.feed.findFirst({
    where: { AND: [visibleTo(actor), { id: feedId, endedAt: null }] },
    select: feedRow,
  })
  return found && rowOf(found)
}

const entryRow = {
  id: true,
  address: true,
  title: true,
  author: true,
  publishedOn: true,
  seenAt: true,
  jobId: true,
  passedAt: true,
  job: { select: { state: true, note: true } },
} satisfies Prisma.FeedEntrySelect

type FoundEntry = Prisma.FeedEntryGetPayload<{ select: typeof entryRow }>

export type EntryRow = FoundEntry & { whole: boolean }
export type EntryPart = 'open' | 'taken' | 'passed'

const partWhere: Record<EntryPart, Prisma.FeedEntryWhereInput> = {
  open,
  taken: { job: { state: { not: 'cancelled' } } },
  passed: { ...notTaken, passedAt: { not: null } },
}

/** A feed's entries, newest first. */
export async function listEntries(
  actor: Actor,
  { feedId, part }: { feedId: string; part: EntryPart },
): Promise<EntryRow[]> {
  const where = { feedId, ...partWhere[part], feed: { AND: [visibleTo(actor), { endedAt: null }] } }
  const [found, whole] = await Promise.all([
    db.feedEntry.findMany({
      where,
      select: entryRow,
      orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { seenAt: 'desc' }, { id: 'asc' }],
      take: PAGE,
    }),
    db.feedEntry.findMany({ where: { ...where, content: { not: null } }, select: { id: true } }),
  ])
  const carried = new Set(whole.map(({ id }) => id))
  return found.map((entry) => ({ ...entry, whole: carried.has(entry.id) }))
}

/** How many entries wait to be chosen from, of the feeds that are chosen from. */
export function countToChoose(actor: Actor): Promise<number> {
  return db.feedEntry.count({
    where: { ...open, feed: { AND: [visibleTo(actor), { endedAt: null, bringsIn: false }] } },
  })
}

/** For the worker: the feed as it stands, if it is still to be read. */
export function feedToRead({ deskId }: Actor, feedId: string): Promise<Feed | null> {
  return db.feed.findFirst({ where: { deskId, id: feedId, endedAt: null, pausedAt: null } })
}

/** For the worker: of these keys, those the feed did not have before. */
export async function newKeys({ deskId, id: feedId }: Feed, keys: string[]): Promise<Set<string>> {
  const known = await db.feedEntry.findMany({
    where: { deskId, feedId, key: { in: keys } },
    select: { key: true },
  })
  const had = new Set(known.map(({ key }) => key))
  return new Set(keys.filter((key) => !had.has(key)))
}

export type StoredEntry = Entry & { id: string; feed: { title: string; address: string } }

/** For the worker: the entries given to a job. */
export async function entriesOf({ deskId }: Actor, jobId: string): Promise<StoredEntry[]> {
  const found = await db.feedEntry.findMany({
    where: { deskId, jobId },
    include: { feed: { select: { title: true, address: true } } },
    orderBy: { id: 'asc' },
  })
  return found.map(({ publishedOn, ...entry }) => ({
    ...entry,
    publishedOn: publishedOn?.toISOString().slice(0, 10) ?? null,
  }))
}

function rowOf({ _count, ...feed }: Found): FeedRow {
  return { ...feed, toChoose: _count.entries }
}
