import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { keepRecapture } from './keep-recapture'
import { conflictOn, waitingImport } from './waiting-import'

type Recapture = { importId: string; version: number; opEdId: string }

/** Keeps an import as another capture of an op-ed that is here already, instead of making a second op-ed of it. */
export function recaptureImport(
  actor: Actor,
  { importId, version, opEdId }: Recapture,
): Promise<{ changed: boolean; added: number; removed: number }> {
  return transaction(async (tx) => {
    const present = await waitingImport(tx, actor, importId)
    if (present.version !== version) throw conflictOn(present)
    const opEds = await tx.opEd.count({ where: { AND: [visibleTo(actor), { id: opEdId }] } })
    if (opEds === 0) throw new Refusal('not-found', 'That op-ed is gone.')

    const taken = await tx.import.updateMany({
      where: { deskId: actor.deskId, id: importId, version, state: 'waiting' },
      data: { version: version + 1, state: 'recaptured', opEdId },
    })
    if (taken.count === 0) throw conflictOn(await waitingImport(tx, actor, importId))
    const { captureId, reading } = present
    return keepRecapture(tx, actor, { opEdId, captureId, reading, importId })
  })
}
