import 'server-only'
import { type Actor, actorAt } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import type { Watch } from '@/prisma/generated/client'
import { askForOpEd, openFetches } from './ask-to-fetch-again'

const AN_HOUR = 60 * 60_000
/** Of an outlet, its newest op-eds: what is older is hardly touched any more. */
const MOST_OF_AN_OUTLET = 200

/** Asks for what is due to be fetched again. Any number of workers may call it at once: each watch is claimed by moving it on. */
export async function askForDueWatches(now = new Date()): Promise<void> {
  while (await transaction((tx) => askForNext(tx, now)));
}

/** Whether there was one. */
async function askForNext(tx: Tx, now: Date): Promise<boolean> {
  const watch = await claimNext(tx, now)
  if (!watch) return false
  const actor = await whoSet(tx, watch)
  if (!actor) {
    // Nobody would be told what it finds.
    await tx.watch.update({ where: { id: watch.id }, data: { endedAt: now } })
    return true
  }
  const wanted = await fetchable(tx, watch)
  const open = await openFetches(
    tx,
    actor,
    wanted.map(({ id }) => id),
  )
  const due = wanted.filter(({ id }) => !open.has(id))
  for (const opEd of due) await askForOpEd(tx, actor, opEd, { asRobot: true })
  return true
}

/** Times that were missed while nothing ran are not made up for. */
async function claimNext(tx: Tx, now: Date): Promise<Watch | null> {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Watch" WHERE "endedAt" IS NULL AND "nextAt" <= ${now}
     ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!due) return null
  const { everyHours } = await tx.watch.findUniqueOrThrow({ where: { id: due.id } })
  return tx.watch.update({
    where: { id: due.id },
    data: { nextAt: new Date(now.getTime() + everyHours * AN_HOUR) },
  })
}

async function whoSet(tx: Tx, { deskId, addedById }: Watch): Promise<Actor | null> {
  const { userId, desk } = await tx.membership.findUniqueOrThrow({
    where: { deskId_id: { deskId, id: addedById } },
    select: { userId: true, desk: { select: { slug: true } } },
  })
  const actor = await actorAt(userId, desk.slug)
  return actor?.membershipId === addedById && actor.role !== 'reader' ? actor : null
}

function fetchable(tx: Tx, { deskId, opEdId, outletId }: Watch) {
  return tx.opEd.findMany({
    where: {
      deskId,
      ...(opEdId ? { id: opEdId } : { outletId }),
      url: { not: null },
      state: { not: 'set_aside' },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_OF_AN_OUTLET,
    select: { id: true, title: true, url: true },
  })
}
