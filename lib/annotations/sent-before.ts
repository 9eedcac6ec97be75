import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

export type Written = { annotationId: string; revisionId: string; revision: number }

/** What was written when the same thing was sent before. Of two that arrive at once, the later waits for the earlier. */
export async function sentBefore(
  tx: Tx,
  { deskId, membershipId: authorId }: Actor,
  sendKey: string | undefined,
): Promise<Written | null> {
  if (!sendKey) return null
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${authorId + sendKey}, 0))`
  const sent = await tx.annotationRevision.findUnique({
    where: { deskId_authorId_sendKey: { deskId, authorId, sendKey } },
    select: { id: true, number: true, annotationId: true },
  })
  return sent && { annotationId: sent.annotationId, revisionId: sent.id, revision: sent.number }
}
