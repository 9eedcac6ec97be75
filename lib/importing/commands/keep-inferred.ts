import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

/** Before a reading is written over the first time, keeps it as it was inferred: what was corrected can then be told. */
export async function keepInferred(tx: Tx, { deskId }: Actor, importId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Import" SET inferred = reading
     WHERE "deskId" = ${deskId} AND id = ${importId} AND state = 'waiting' AND inferred IS NULL`
}
