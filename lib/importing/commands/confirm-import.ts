import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { type ConfirmedOpEd, keepOpEd } from '@/lib/op-eds/keep-op-ed'
import { Refusal } from '@/lib/refusal'
import { blockText } from '@/lib/text/document'
import { fingerprintOf } from '../duplicates/fingerprint'
import { writeFingerprint } from '../duplicates/write-fingerprint'
import type { ImportReading } from '../import-reading'
import { allowed } from './allowed-reading'
import { keepInferred } from './keep-inferred'
import { learnHabits } from './learn-habits'
import { conflictOn, waitingImport } from './waiting-import'

export type Confirmation = {
  importId: string
  version: number
  reading?: ImportReading | undefined
  /** Whoever confirms was told that the same words are an op-ed already. */
  knowingly?: boolean | undefined
}

/** Makes an op-ed with text version 1 out of an import, once. */
export function confirmImport(actor: Actor, confirmation: Confirmation): Promise<{ opEdId: string }> {
  return transaction(async (tx) => {
    const { importId } = confirmation
    const made = await confirmWithin(tx, actor, confirmation)
    await record(tx, actor, { event: 'op-ed.confirmed', importId, ...made })
    return { opEdId: made.opEdId }
  })
}

export type Confirmed = { opEdId: string; captureId: string; textVersionId: string }

/** The same without its event, for a transaction that confirms several. */
export async function confirmWithin(
  tx: Tx,
  actor: Actor,
  { importId, version, reading, knowingly = false }: Confirmation,
): Promise<Confirmed> {
  // One at a time per desk, so that the same words confirmed twice at once are known the second time.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`confirm:${actor.deskId}`}, 0))`
  const present = await waitingImport(tx, actor, importId)
  if (present.version !== version) throw conflictOn(present)
  const last = reading ? allowed(reading, present.reading) : present.reading
  const confirmed = confirmedOpEd(present.captureId, last)

  if (reading) await keepInferred(tx, actor, importId)
  if (!knowingly) await refuseSameWords(tx, actor, present.captureId, last)

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
  await learnHabits(tx, actor, { importId, confirmed: last, wasOffered: reading !== undefined })
  return { opEdId, captureId: present.captureId, textVersionId }
}

/** Two op-eds of the same words are made by somebody who knows of the first. */
async function refuseSameWords(tx: Tx, { deskId }: Actor, captureId: string, reading: ImportReading) {
  const hash = fingerprintOf(reading).textHash
  const words = { captureId: { not: captureId }, capture: { fingerprint: { textHash: hash } } }
  const same = await tx.opEd.findFirst({
    where: { deskId, OR: [{ textVersions: { some: words } }, { recaptures: { some: words } }] },
    select: { id: true, title: true },
  })
  if (!same || hash === '') return
  const title = same.title ? `“${same.title}”` : 'one without a title'
  throw new Refusal(
    'invalid',
    `The same words are an op-ed already: ${title}. Compare the two, or confirm again to make a second op-ed.`,
    { sameAs: same.id },
  )
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
