import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { doubtCount } from '../confirming/doubts'
import type { ImportReading } from '../import-reading'
import { allowed } from './allowed-reading'
import { keepInferred } from './keep-inferred'
import { conflictOn, waitingImport } from './waiting-import'

type Correction = { importId: string; version: number; reading: ImportReading }

/** Saves an editor's corrections over the version they were made on. */
export function correctImport(
  actor: Actor,
  { importId, version, reading }: Correction,
): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const present = await waitingImport(tx, actor, importId)
    if (present.version !== version) throw conflictOn(present)

    const corrected = allowed(reading, present.reading)
    await keepInferred(tx, actor, importId)
    const written = await tx.import.updateMany({
      where: { deskId: actor.deskId, id: importId, version, state: 'waiting' },
      data: { reading: corrected, doubts: doubtCount(corrected), version: version + 1 },
    })
    if (written.count === 0) throw conflictOn(await waitingImport(tx, actor, importId))

    if (await opensSession(tx, actor, importId)) {
      await record(tx, actor, { event: 'import.corrected', importId, version: version + 1 })
    }
    return { version: version + 1 }
  })
}

const SESSION_MS = 30 * 60_000

/** The trail has one line for a session of editing, not one for each pause in typing. */
async function opensSession(tx: Tx, { id, deskId }: Actor, importId: string): Promise<boolean> {
  const begun = await tx.event.findFirst({
    where: {
      chain: `desk:${deskId}`,
      userId: id,
      name: 'import.corrected',
      at: { gt: new Date(Date.now() - SESSION_MS) },
      detail: { path: ['importId'], equals: importId },
    },
    select: { seq: true },
  })
  return !begun
}
