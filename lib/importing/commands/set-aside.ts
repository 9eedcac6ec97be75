import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
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
