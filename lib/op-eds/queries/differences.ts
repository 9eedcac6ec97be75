import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'
import { db } from '@/lib/db'

/** Words that came and went since the text the desk reads. */
export type Difference = { added: number; removed: number }

/** Op-eds whose words were not the same when last captured again, as long as nobody has looked at how they differ. */
export async function unseenDifferences(actor: Actor, opEdIds: string[]): Promise<Map<string, Difference>> {
  if (!atLeast(actor, 'analyst') || opEdIds.length === 0) return new Map()
  const { deskId } = actor
  const rows = await db.$queryRaw<({ opEdId: string } & Difference)[]>`
    WITH latest AS (
      SELECT DISTINCT ON ("opEdId") "opEdId", "captureId", added, removed
        FROM "Recapture" WHERE "deskId" = ${deskId} AND "opEdId" = ANY (${opEdIds})
       ORDER BY "opEdId", id DESC
    ), seen AS (
      SELECT again."opEdId", print."textHash"
        FROM latest
        JOIN "Recapture" again ON again."deskId" = ${deskId} AND again."opEdId" = latest."opEdId"
        JOIN "Fingerprint" print ON print."deskId" = ${deskId} AND print."captureId" = again."captureId"
       WHERE EXISTS (
         SELECT FROM "Event" WHERE chain = ${`desk:${deskId}`} AND name = 'op-ed.difference-seen'
            AND detail @> jsonb_build_object('recaptureId', again.id))
    )
    SELECT latest."opEdId", added, removed
      FROM latest
      JOIN "Fingerprint" print ON print."deskId" = ${deskId} AND print."captureId" = latest."captureId"
     WHERE added + removed > 0
       AND (latest."opEdId", print."textHash") NOT IN (SELECT "opEdId", "textHash" FROM seen)`
  return new Map(rows.map(({ opEdId, ...difference }) => [opEdId, difference]))
}
