import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ImportState } from '@/prisma/generated/enums'
import { type ImportReading, keptReading } from '../import-reading'
import { mayImport, visibleTo } from '../policy'

export type PresentImport = {
  id: string
  captureId: string
  version: number
  state: ImportState
  reading: ImportReading
  opEdId: string | null
}

/** The import as it stands, for one who may work on it. */
export async function presentImport(tx: Tx, actor: Actor, importId: string): Promise<PresentImport> {
  const found =
    mayImport(actor) &&
    (await tx.import.findFirst({
      where: { id: importId, ...visibleTo(actor) },
      select: { id: true, captureId: true, version: true, state: true, reading: true, opEdId: true },
    }))
  if (!found) throw new Refusal('not-found', 'That import is gone.')
  return { ...found, reading: keptReading(found.reading) }
}

/** The same, and still waiting: what is confirmed or set aside is not corrected. */
export async function waitingImport(tx: Tx, actor: Actor, importId: string): Promise<PresentImport> {
  const present = await presentImport(tx, actor, importId)
  if (present.state === 'confirmed') {
    throw new Refusal('conflict', 'This import is already confirmed.', present)
  }
  if (present.state === 'recaptured') {
    throw new Refusal('conflict', 'This import is already kept as another capture of an op-ed.', present)
  }
  if (present.state === 'set_aside') {
    throw new Refusal('conflict', 'This import was set aside. Take it up again to go on.', present)
  }
  return present
}

export function conflictOn(present: PresentImport): Refusal {
  return new Refusal('conflict', 'Somebody corrected this import while you did.', present)
}
