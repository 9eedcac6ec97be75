import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

type Keeping = { jobId: string; again: boolean }

/**
 * Keeps a batch of records as captures, imports and fingerprints, in one statement within a step of their job.
 * Those whose bytes the desk has are left out, unless they are wanted again. Answers how many were kept.
 */
export async function keepRecords(
  tx: Tx,
  { deskId, membershipId }: Actor,
  rows: Uint8Array<ArrayBuffer>,
  { jobId, again }: Keeping,
): Promise<number> {
  // As for what comes in by hand: the same bytes sent twice at once are known the second time.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`capture:${deskId}`}, 0))`
  const [kept] = await tx.$queryRaw<{ count: number }[]>`
    WITH record AS MATERIALIZED (SELECT value FROM jsonb_array_elements(convert_from(${rows}, 'UTF8')::jsonb)),
    known AS MATERIALIZED (
      SELECT sha256 FROM "Capture"
        JOIN "Import" ON "Import"."deskId" = "Capture"."deskId" AND "captureId" = "Capture".id
       WHERE NOT ${again} AND "Capture"."deskId" = ${deskId}
         AND sha256 = ANY (ARRAY(SELECT value->>'sha256' FROM record))),
    fresh AS MATERIALIZED (
      SELECT value FROM record WHERE value->>'sha256' NOT IN (SELECT sha256 FROM known)),
    capture AS (
      INSERT INTO "Capture" (id, "deskId", kind, bytes, sha256, "mediaType", "fileName", "takenById")
      SELECT value->>'captureId', ${deskId}, 'record', convert_to(value->>'line', 'UTF8'), value->>'sha256',
             'application/json', value->>'fileName', ${membershipId}
        FROM fresh),
    import AS (
      INSERT INTO "Import" (id, "deskId", "captureId", "jobId", reading, doubts, "importedById")
      SELECT value->>'importId', ${deskId}, value->>'captureId', ${jobId}, value->'reading',
             (value->>'doubts')::int, ${membershipId}
        FROM fresh),
    fingerprint AS (
      INSERT INTO "Fingerprint" ("deskId", "captureId", address, "textHash", signature, bands, sentences)
      SELECT ${deskId}, value->>'captureId', value#>>'{fingerprint,address}', value#>>'{fingerprint,textHash}',
             (value#>>'{fingerprint,signature}')::int[], (value#>>'{fingerprint,bands}')::bigint[],
             (value#>>'{fingerprint,sentences}')::bigint[]
        FROM fresh WHERE value ? 'fingerprint')
    SELECT count(*)::int AS count FROM fresh`
  return kept?.count ?? 0
}
