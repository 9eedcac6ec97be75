import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { mayImport, visibleTo } from '../policy'
import { presentImport, waitingImport } from './waiting-import'

/** Puts an import out of the way, with the reason. It can be taken up again. */
export function setAside(
  actor: Actor,
  { importId, reason }: { importId: string; reason: string },
): Promise<void> {
  return transaction(async (tx) => {
    const { deskId } = actor
    await waitingImport(tx, actor, importId)
    const moved = await tx.import.updateMany({
      where: { deskId, id: importId, state: 'waiting' },
      data: { state: 'set_aside', setAsideFor: reason },
    })
    if (moved.count === 0) throw new Refusal('conflict', 'Somebody else has just dealt with this import.')
    await record(tx, actor, { event: 'import.set-aside', importId, reason })
  })
}

/** Puts several out of the way for one reason, as one event; those that wait no longer are passed over. */
export function setAsideMany(
  actor: Actor,
  { importIds, reason }: { importIds: string[]; reason: string },
): Promise<{ setAside: string[] }> {
  return transaction(async (tx) => {
    if (!mayImport(actor)) throw new Refusal('not-found', 'Those imports are gone.')
    const { deskId } = actor
    const waiting = await tx.import.findMany({
      where: { id: { in: importIds }, ...visibleTo(actor) },
      select: { id: true },
    })
    if (waiting.length === 0) throw new Refusal('not-found', 'Those imports are gone.')
    const moved = await tx.import.updateManyAndReturn({
      where: { deskId, id: { in: importIds }, state: 'waiting' },
      data: { state: 'set_aside', setAsideFor: reason },
      select: { id: true },
    })
    const setAside = moved.map(({ id }) => id)
    if (setAside.length > 0) {
      await record(tx, actor, { event: 'import.set-aside-many', importIds: setAside, reason })
    }
    return { setAside }
  })
}

export function takeUp(actor: Actor, { importId }: { importId: string }): Promise<void> {
  return transaction(async (tx) => {
    const { deskId } = actor
    await presentImport(tx, actor, importId)
    const moved = await tx.import.updateMany({
      where: { deskId, id: importId, state: 'set_aside' },
      data: { state: 'waiting', setAsideFor: null },
    })
    if (moved.count === 0) throw new Refusal('conflict', 'This import is not set aside.')
    await record(tx, actor, { event: 'import.taken-up', importId })
  })
}
