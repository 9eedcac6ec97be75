import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { doubtCount } from '../confirming/doubts'
import { writeFingerprint } from '../duplicates/write-fingerprint'
import { withFittingFields } from '../fitting-fields'
import type { Incoming, Taken } from '../formats/incoming'
import { type Read, readIncoming } from '../formats/read-incoming'
import { withUsualMarking } from '../import-reading'
import { mayImport } from '../policy'
import type { Reading } from '../reading'
import { storable } from '../records/storable'

/** What came in, and what it was read as. */
export type Ready = Incoming & { read: Read }

/** Keeps what came in, each as one capture and one import: all of them, or none. What cannot be read is named and left out. */
export async function takeIn(actor: Actor, incoming: Incoming[], again: boolean): Promise<Taken[]> {
  if (!mayImport(actor)) throw new Refusal('not-found', 'There is no inbox here.')
  const ready: Ready[] = []
  for (const one of incoming) {
    ready.push({ ...one, read: await readIncoming(one) })
    await setImmediate()
  }
  return transaction((tx) => keepIncoming(tx, actor, ready, { again }))
}

type Keeping = {
  again: boolean
  jobId?: string | null
  /** One of many that come together: whoever keeps them all records them in one event. */
  isPart?: boolean
}

/** The part of it that runs within a transaction of somebody else: a step of a job. */
export async function keepIncoming(
  tx: Tx,
  actor: Actor,
  ready: Ready[],
  { again, jobId = null, isPart = false }: Keeping,
): Promise<Taken[]> {
  // One at a time per desk, so that the same bytes sent twice at once are known the second time.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`capture:${actor.deskId}`}, 0))`
  const taken: Taken[] = []
  const importIds: string[] = []
  const captureIds: string[] = []

  for (const { read, ...incoming } of ready) {
    if ('unread' in read) {
      taken.push({ state: 'unread', message: read.unread })
      continue
    }
    const sha256 = createHash('sha256').update(incoming.bytes).digest('hex')
    const known = again ? null : await importOf(tx, actor, sha256)
    if (known) {
      taken.push({ state: 'known', importId: known.id })
      continue
    }
    const kept = { ...incoming, sha256, jobId, reading: withFittingFields(read.reading) }
    const { importId, captureId } = await keep(tx, actor, kept)
    importIds.push(importId)
    captureIds.push(captureId)
    taken.push({ state: 'captured', importId })
  }
  if (importIds.length > 0 && !isPart)
    await record(tx, actor, { event: 'import.captured', importIds, captureIds })
  return taken
}

function importOf(tx: Tx, { deskId }: Actor, sha256: string): Promise<{ id: string } | null> {
  return tx.import.findFirst({
    where: { deskId, capture: { sha256 } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
}

type Kept = Incoming & { sha256: string; jobId: string | null; reading: Reading }

async function keep(
  tx: Tx,
  { deskId, membershipId }: Actor,
  { reading, jobId, headers, ...capture }: Kept,
): Promise<{ importId: string; captureId: string }> {
  const { marking } = await tx.desk.findUniqueOrThrow({ where: { id: deskId }, select: { marking: true } })
  const { id: captureId } = await tx.capture.create({
    data: { ...capture, ...(headers && { headers }), deskId, takenById: membershipId },
    select: { id: true },
  })
  const { id: importId } = await tx.import.create({
    data: {
      deskId,
      captureId,
      jobId,
      reading: storable(withUsualMarking(reading, marking)).value,
      doubts: doubtCount(reading),
      importedById: membershipId,
    },
    select: { id: true },
  })
  await writeFingerprint(tx, deskId, captureId, reading)
  return { importId, captureId }
}
