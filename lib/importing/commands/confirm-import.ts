import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { type ConfirmedOpEd, keepOpEd } from '@/lib/op-eds/keep-op-ed'
import { Refusal } from '@/lib/refusal'
import { blockText } from '@/lib/text/document'
import { writeFingerprint } from '../duplicates/write-fingerprint'
import type { ImportReading } from '../import-reading'
import { allowed } from './allowed-reading'
import { keepInferred } from './keep-inferred'
import { conflictOn, waitingImport } from './waiting-import'

type Confirmation = { importId: string; version: number; reading?: ImportReading | undefined }

/** Makes an op-ed with text version 1 out of an import, once. */
export function confirmImport(
  actor: Actor,
  { importId, version, reading }: Confirmation,
): Promise<{ opEdId: string }> {
  return transaction(async (tx) => {
    const present = await waitingImport(tx, actor, importId)
    if (present.version !== version) throw conflictOn(present)
    const last = reading ? allowed(reading, present.reading) : present.reading
    const confirmed = confirmedOpEd(present.captureId, last)

    if (reading) await keepInferred(tx, actor, importId)
    // Takes the row: a second click waits here, and then finds the import confirmed.
    const taken = await tx.import.updateMany({
      where: { deskId: actor.deskId, id: importId, version, state: 'waiting' },
      data: { version: version + 1, reading: last },
    })
    if (taken.count === 0) throw conflictOn(await waitingImport(tx, actor, importId))

    const { opEdId, textVersionId } = await keepOpEd(tx, actor, confirmed)
    await tx.import.update({
      where: { id: importId, deskId: actor.deskId },
      data: { state: 'confirmed', opEdId },
    })
    await writeFingerprint(tx, actor.deskId, present.captureId, last)
    await record(tx, actor, {
      event: 'op-ed.confirmed',
      opEdId,
      importId,
      captureId: present.captureId,
      textVersionId,
    })
    return { opEdId }
  })
}

function confirmedOpEd(captureId: string, { blocks, fields, marking }: ImportReading): ConfirmedOpEd {
  const { title, section, url, bylines, outlet, date, updated, language, direction } = fields
  if (!blocks.some((block) => block.attrs.junk === null && blockText(block).trim() !== '')) {
    throw new Refusal('invalid', 'Keep at least one block: everything is marked as junk.')
  }
  if (!language.value) throw new Refusal('invalid', 'Say which language the op-ed is in.')

  return {
    captureId,
    title: title.value,
    section: section.value,
    url: url.value,
    bylines: bylines.value,
    outlet: outlet.value,
    publishedOn: date.value,
    updatedOn: updated.value,
    language: language.value,
    direction: direction.value,
    marking: marking.value,
    document: { type: 'doc', content: blocks },
  }
}
