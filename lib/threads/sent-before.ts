import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

export type WrittenComment = { annotationId: string; commentId: string; revision: number }

/** What was written when the same thing was sent before; null where it comes for the first time. */
export async function sentBefore(
  tx: Tx,
  { deskId, membershipId: authorId }: Actor,
  sendKey: string,
): Promise<WrittenComment | null> {
  const sent = await tx.commentRevision.findUnique({
    where: { deskId_authorId_sendKey: { deskId, authorId, sendKey } },
    select: { number: true, commentId: true, comment: { select: { annotationId: true } } },
  })
  return sent && { annotationId: sent.comment.annotationId, commentId: sent.commentId, revision: sent.number }
}
