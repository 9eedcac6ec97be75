import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { namePeople } from '@/lib/notifications/name-people'
import { tell } from '@/lib/notifications/tell'

type Written = {
  annotationId: string
  commentId: string
  revision: number
  /** Null takes the comment back. */
  words: string | null
  sendKey: string
}

/** The next revision of a comment. Whoever it names is told, once; answers with whom it names. */
export async function writeComment(
  tx: Tx,
  actor: Actor,
  { annotationId, commentId, revision: number, words, sendKey }: Written,
): Promise<string[]> {
  const { deskId, membershipId: authorId } = actor
  const { id: commentRevisionId } = await tx.commentRevision.create({
    data: { deskId, commentId, authorId, number, words: words ?? '', takenBack: words === null, sendKey },
    select: { id: true },
  })
  if (words === null) return []

  const named = await namePeople(tx, actor, { annotationId, words, of: { commentRevisionId } })
  await tell(tx, actor, { kind: 'named', annotationId, commentId, to: named })
  return named
}
