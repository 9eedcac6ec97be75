import 'server-only'
import { db } from '@/lib/db'
import { ASK, resemblance } from '../duplicates/resemblance'

/** Of any one band or sentence no more are looked at: boilerplate stands in thousands. */
const MOST_OF_A_BAND = 40
const MOST_ALIKE = 60
/** A sentence that stands in more texts than this says nothing about any two of them. */
const COMMON = 12
const MOST_SAME = 20

type Sought = { deskId: string; captureId: string }

/** Captures of the same bytes, the same words or the same address. */
export async function findSame({
  deskId,
  captureId,
  sha256,
  textHash,
  address,
}: Sought & { sha256: string; textHash: string; address: string | null }) {
  const others = { deskId, captureId: { not: captureId } }
  const page = { select: { captureId: true }, orderBy: { captureId: 'desc' }, take: MOST_SAME } as const
  const [bytes, text, there] = await Promise.all([
    db.capture.findMany({
      where: { deskId, sha256, id: { not: captureId } },
      select: { id: true },
      orderBy: { id: 'desc' },
      take: MOST_SAME,
    }),
    textHash === '' ? [] : db.fingerprint.findMany({ where: { ...others, textHash }, ...page }),
    address === null ? [] : db.fingerprint.findMany({ where: { ...others, address }, ...page }),
  ])
  return {
    bytes: bytes.map(({ id }) => id),
    text: text.map((row) => row.captureId),
    address: there.map((row) => row.captureId),
  }
}

/** Captures whose words are alike, each with the share of phrases in common. */
export async function findAlike({
  deskId,
  captureId,
  bands,
  signature,
}: Sought & { bands: bigint[]; signature: number[] }): Promise<{ captureId: string; share: number }[]> {
  if (bands.length === 0) return []
  const candidates = await db.$queryRaw<{ captureId: string; signature: number[] }[]>`
    WITH shared AS (
      SELECT near."captureId", count(*) AS bands
        FROM unnest(${bands}::bigint[]) AS mine(band)
       CROSS JOIN LATERAL (
         SELECT "captureId" FROM "Fingerprint"
          WHERE bands @> ARRAY[mine.band] AND "deskId" = ${deskId} LIMIT ${MOST_OF_A_BAND}
       ) near
       GROUP BY 1 ORDER BY 2 DESC LIMIT ${MOST_ALIKE}
    )
    SELECT "captureId", signature FROM "Fingerprint"
     WHERE "deskId" = ${deskId} AND "captureId" <> ${captureId}
       AND "captureId" IN (SELECT "captureId" FROM shared)`

  return candidates
    .map((found) => ({ captureId: found.captureId, share: resemblance(found.signature, signature) }))
    .filter(({ share }) => share >= ASK)
}

/** Captures in which sentences of a text stand, those with most of them first. */
export async function findQuoting({
  deskId,
  captureId,
  sentences,
}: Sought & { sentences: bigint[] }): Promise<string[]> {
  if (sentences.length === 0) return []
  const found = await db.$queryRaw<{ captureId: string }[]>`
    WITH standing AS (
      SELECT mine.sentence, there."captureId", count(*) OVER (PARTITION BY mine.sentence) AS times
        FROM unnest(${sentences}::bigint[]) AS mine(sentence)
       CROSS JOIN LATERAL (
         SELECT "captureId" FROM "Fingerprint"
          WHERE sentences @> ARRAY[mine.sentence] AND "deskId" = ${deskId} LIMIT ${COMMON + 1}
       ) there
    )
    SELECT "captureId" FROM standing
     WHERE times <= ${COMMON} AND "captureId" <> ${captureId}
     GROUP BY 1 ORDER BY count(*) DESC, 1 DESC LIMIT ${MOST_SAME}`
  return found.map((row) => row.captureId)
}
