import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Feed } from '@/prisma/generated/client'
import { mayKeepFeeds, visibleTo } from '../policy'

/** The feed as it stands, held until the commit, for one who may keep it. */
export async function presentFeed(tx: Tx, actor: Actor, feedId: string): Promise<Feed> {
  const gone = new Refusal('not-found', 'That feed is gone.')
  if (!mayKeepFeeds(actor)) throw gone
  await tx.$queryRaw`
    SELECT id FROM "Feed" WHERE "deskId" = ${actor.deskId} AND id = ${feedId} FOR NO KEY UPDATE`
  const feed = await tx.feed.findFirst({ where: { AND: [visibleTo(actor), { id: feedId, endedAt: null }] } })
  if (!feed) throw gone
  return feed
}

/** Whether a worker reads it, or is about to. */
export async function isBeingRead(tx: Tx, { deskId, id }: Pick<Feed, 'deskId' | 'id'>): Promise<boolean> {
  const [{ open } = { open: false }] = await tx.$queryRaw<{ open: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "Job" WHERE "deskId" = ${deskId} AND kind = 'poll_feed' AND state IN ('waiting', 'running')
        AND input->>'feedId' = ${id} AND NOT input ? 'entryIds') AS open`
  return open
}
