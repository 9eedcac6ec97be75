import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { house } from '@/lib/fetching/fetch-page'
import { FetchRefused } from '@/lib/fetching/fetch-refused'
import { checkReach, webAddress } from '@/lib/fetching/web-address'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import { Refusal } from '@/lib/refusal'
import { mayKeepFeeds } from '../policy'
import { type EveryMinutes, nextAt } from '../schedule'

type NewFeed = { address: string; title: string; everyMinutes: EveryMinutes; bringsIn: boolean }

/** Subscribes to a feed and has it read at once. What it carries already is listed; only what comes later is brought in by itself. */
export function addFeed(actor: Actor, { address: written, ...kept }: NewFeed): Promise<{ feedId: string }> {
  if (!mayKeepFeeds(actor)) throw new Refusal('not-found', 'There are no feeds here.')
  const address = reachable(written)
  return transaction(async (tx) => {
    const { deskId, membershipId: addedById } = actor
    const at = { deskId_address: { deskId, address } }
    const known = await tx.feed.findUnique({ where: at, select: { id: true, endedAt: true } })
    if (known && !known.endedAt) throw new Refusal('conflict', 'The desk reads this feed already.')

    const fresh = { ...kept, addedById, nextAt: nextAt(new Date(), kept.everyMinutes, 0) }
    const { id: feedId } = await tx.feed.upsert({
      where: at,
      create: { ...fresh, deskId, address },
      update: {
        ...fresh,
        version: { increment: 1 },
        ...{ endedAt: null, pausedAt: null, failures: 0, failure: null, polledAt: null },
        ...{ etag: null, lastModified: null },
      },
      select: { id: true },
    })
    await askToRead(tx, actor, { id: feedId, title: kept.title })
    await record(tx, actor, { event: 'feed.added', feedId })
    return { feedId }
  })
}

/** Has a feed read by a worker. */
export function askToRead(
  tx: Tx,
  actor: Actor,
  { id: feedId, title }: { id: string; title: string },
): Promise<{ jobId: string }> {
  return askForWork(tx, actor, { kind: 'poll_feed', label: title, input: { feedId } })
}

function reachable(written: string): string {
  try {
    const url = webAddress(written)
    checkReach(url, house)
    return url.href
  } catch (error) {
    if (error instanceof FetchRefused) throw new Refusal('invalid', error.message)
    throw error
  }
}
