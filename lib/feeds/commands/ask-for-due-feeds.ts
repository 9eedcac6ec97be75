import 'server-only'
import { type Actor, actorAt } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import type { Feed } from '@/prisma/generated/client'
import { mayKeepFeeds } from '../policy'
import { nextAt } from '../schedule'
import { askToRead } from './add-feed'
import { isBeingRead } from './present-feed'

/** Has every feed read that is due. Any number of workers may call it at once: each feed is claimed by moving it on. */
export async function askForDueFeeds(now = new Date()): Promise<void> {
  while (await transaction((tx) => askForNext(tx, now)));
}

/** Whether there was one. */
async function askForNext(tx: Tx, now: Date): Promise<boolean> {
  const feed = await claimNext(tx, now)
  if (!feed) return false
  const actor = await whoReads(tx, feed)
  if (!actor) await pause(tx, feed, now)
  else if (!(await isBeingRead(tx, feed))) await askToRead(tx, actor, feed)
  return true
}

/** Times that were missed while nothing ran are not made up for. */
async function claimNext(tx: Tx, now: Date): Promise<Feed | null> {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Feed" WHERE "endedAt" IS NULL AND "pausedAt" IS NULL AND "nextAt" <= ${now}
     ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!due) return null
  const { everyMinutes, failures } = await tx.feed.findUniqueOrThrow({ where: { id: due.id } })
  return tx.feed.update({
    where: { id: due.id },
    data: { nextAt: nextAt(now, everyMinutes, failures) },
  })
}

async function whoReads(tx: Tx, { deskId, addedById }: Feed): Promise<Actor | null> {
  const { userId, desk } = await tx.membership.findUniqueOrThrow({
    where: { deskId_id: { deskId, id: addedById } },
    select: { userId: true, desk: { select: { slug: true } } },
  })
  const actor = await actorAt(userId, desk.slug)
  return actor && mayKeepFeeds(actor) ? actor : null
}

async function pause(tx: Tx, { id }: Feed, now: Date): Promise<void> {
  const failure =
    'Whoever subscribed to it is no longer at the desk, so it is not read any more. Resume it to read it in your name.'
  await tx.feed.update({ where: { id }, data: { pausedAt: now, failure } })
}
