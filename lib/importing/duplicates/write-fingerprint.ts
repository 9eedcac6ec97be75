import 'server-only'
import type { Tx } from '@/lib/db'
import { addressKey } from './address-key'
import { fingerprintOf, type Recognised } from './fingerprint'

/** Notes what a capture is to be recognised by; again when an editor has sorted its blocks. */
export async function writeFingerprint(
  tx: Tx,
  deskId: string,
  captureId: string,
  reading: Recognised,
): Promise<void> {
  const read = fingerprintOf(reading)
  const fingerprint = { ...read, address: read.address ?? (await addressOf(tx, deskId, captureId)) }
  await tx.fingerprint.upsert({
    where: { deskId_captureId: { deskId, captureId } },
    create: { ...fingerprint, deskId, captureId },
    update: fingerprint,
  })
}

/** Where it was fetched, for a page that does not say itself where it stands. */
async function addressOf(tx: Tx, deskId: string, captureId: string): Promise<string | null> {
  const { address } = await tx.capture.findUniqueOrThrow({
    where: { deskId_id: { deskId, id: captureId } },
    select: { address: true },
  })
  return addressKey(address)
}
