import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { visibleTo as visibleOpEds } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { mayFetch, visibleTo } from '../policy'
import type { WatchInput } from '../schema'

/** Has an op-ed, or all of an outlet, fetched again from time to time. It takes the place of the watch there was. */
export function watch(actor: Actor, input: WatchInput): Promise<{ watchId: string }> {
  return transaction(async (tx) => {
    const thing = await watchable(tx, actor, input)
    const { deskId, membershipId: addedById } = actor
    const now = new Date()
    await tx.watch.updateMany({ where: { deskId, ...thing, endedAt: null }, data: { endedAt: now } })

    const { everyHours } = input
    const nextAt = new Date(now.getTime() + everyHours * 60 * 60_000)
    const { id: watchId } = await tx.watch.create({
      data: { deskId, ...thing, everyHours, nextAt, addedById },
    })
    if ('opEdId' in thing) await record(tx, actor, { event: 'op-ed.watched', ...thing, watchId, everyHours })
    else await record(tx, actor, { event: 'source.watched', sourceId: thing.outletId, watchId, everyHours })
    return { watchId }
  })
}

export function endWatch(actor: Actor, { watchId }: { watchId: string }): Promise<void> {
  return transaction(async (tx) => {
    const found =
      mayFetch(actor) && (await tx.watch.findFirst({ where: { AND: [visibleTo(actor), { id: watchId }] } }))
    if (!found) throw new Refusal('not-found', 'That watch is gone.')
    const { count } = await tx.watch.updateMany({
      where: { deskId: actor.deskId, id: watchId, endedAt: null },
      data: { endedAt: new Date() },
    })
    if (count === 0) throw new Refusal('conflict', 'This watch has ended already.')
    const { opEdId, outletId: sourceId } = found
    if (opEdId) await record(tx, actor, { event: 'op-ed.unwatched', opEdId, watchId })
    if (sourceId) await record(tx, actor, { event: 'source.unwatched', sourceId, watchId })
  })
}

type Thing = { opEdId: string } | { outletId: string }

/** What is to be watched, held until the commit so that it is watched once. */
async function watchable(tx: Tx, actor: Actor, input: WatchInput): Promise<Thing> {
  return 'opEdId' in input
    ? watchableOpEd(tx, actor, input.opEdId)
    : watchableOutlet(tx, actor, input.outletId)
}

async function watchableOpEd(tx: Tx, actor: Actor, opEdId: string): Promise<Thing> {
  await tx.$queryRaw`SELECT id FROM "OpEd" WHERE "deskId" = ${actor.deskId} AND id = ${opEdId} FOR NO KEY UPDATE`
  const opEd = await tx.opEd.findFirst({
    where: { AND: [visibleOpEds(actor), { id: opEdId }] },
    select: { url: true },
  })
  if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')
  if (!opEd.url) throw new Refusal('invalid', 'This op-ed has no address to watch.')
  return { opEdId }
}

async function watchableOutlet(tx: Tx, actor: Actor, outletId: string): Promise<Thing> {
  const { deskId } = actor
  await tx.$queryRaw`SELECT id FROM "Source" WHERE "deskId" = ${deskId} AND id = ${outletId} FOR NO KEY UPDATE`
  const outlet =
    mayFetch(actor) &&
    (await tx.source.findFirst({ where: { deskId, id: outletId }, select: { kind: true } }))
  if (!outlet) throw new Refusal('not-found', 'That source is gone.')
  if (outlet.kind !== 'publication') throw new Refusal('invalid', 'Only a publication has op-eds to watch.')
  return { outletId }
}
