import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

/** Notes who wrote towards the next edition, and so may not approve it; answers when they last did. */
export async function noteWriter(
  tx: Tx,
  { deskId, membershipId: writerId }: Actor,
  { briefingId, afterEditions }: { briefingId: string; afterEditions: number },
): Promise<Date | null> {
  const key = { deskId, briefingId, afterEditions, writerId }
  const where = { deskId_briefingId_afterEditions_writerId: key }
  const before = await tx.briefingWriter.findUnique({ where, select: { lastAt: true } })
  const lastAt = new Date()
  await tx.briefingWriter.upsert({ where, create: { ...key, lastAt }, update: { lastAt } })
  return before?.lastAt ?? null
}
