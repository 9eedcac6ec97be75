import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { addFeed } from '@/lib/feeds/commands/add-feed'
import { bringInEntries, passEntries } from '@/lib/feeds/commands/choose-entries'
import { changeFeed, endFeed, pauseFeed, pollNow, resumeFeed } from '@/lib/feeds/commands/keep-feed'
import { countToChoose, getFeed, listEntries, listFeeds } from '@/lib/feeds/queries'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }
const kept = { title: 'Courier', everyMinutes: 60, bringsIn: false } as const

export const feedTries: Tries = {
  'feeds/queries listFeeds': asks('analyst', (actor) => listFeeds(actor), own)(buildFeed),
  'feeds/queries getFeed': asks('analyst', getFeed)(async (world) => (await buildFeed(world)).feedId),
  'feeds/queries listEntries': asks(
    'analyst',
    listEntries,
  )(async (world) => ({ feedId: (await buildFeed(world)).feedId, part: 'open' as const })),
  'feeds/queries countToChoose': asks('analyst', (actor) => countToChoose(actor), own)(buildFeed),
  'feeds/commands/add-feed addFeed': does(
    'analyst',
    addFeed,
    own,
  )(() => ({ ...kept, address: `https://courier.example/${randomUUID()}` })),
  'feeds/commands/keep-feed changeFeed': does(
    'analyst',
    changeFeed,
  )(async (world) => ({ ...kept, feedId: (await buildFeed(world)).feedId, version: 1 })),
  'feeds/commands/keep-feed pauseFeed': does('analyst', pauseFeed)(buildFeed),
  'feeds/commands/keep-feed resumeFeed': does(
    'analyst',
    resumeFeed,
  )((world) => buildFeed(world, { pausedAt: new Date() })),
  'feeds/commands/keep-feed endFeed': does('analyst', endFeed)(buildFeed),
  'feeds/commands/keep-feed pollNow': does('analyst', pollNow)(buildFeed),
  'feeds/commands/choose-entries bringInEntries': does('analyst', bringInEntries)(buildEntries),
  'feeds/commands/choose-entries passEntries': does('analyst', passEntries)(buildEntries),
}

export async function buildFeed(
  { people }: BuiltWorld,
  given: { pausedAt?: Date } = {},
): Promise<{ feedId: string }> {
  const { deskId, membershipId: addedById } = people.analyst
  const address = `https://courier.example/${randomUUID()}`
  const { id: feedId } = await db.feed.create({
    data: {
      ...{ deskId, addedById, address, ...given },
      ...{ title: 'The Ansel Courier', everyMinutes: 60, bringsIn: false, nextAt: new Date() },
      entries: { create: { key: address, address, title: 'On the pier' } },
    },
  })
  return { feedId }
}

async function buildEntries(world: BuiltWorld): Promise<{ feedId: string; entryIds: string[] }> {
  const { feedId } = await buildFeed(world)
  const entries = await db.feedEntry.findMany({ where: { feedId }, select: { id: true } })
  return { feedId, entryIds: entries.map(({ id }) => id) }
}
