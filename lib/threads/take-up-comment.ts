import 'server-only'
import { visibleTo } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { type HeldThread, holdThread } from './hold-thread'
import { mayChange } from './policy'
import { sentBefore, type WrittenComment } from './sent-before'

type Seen = { commentId: string; revision: number; sendKey: string }
type HeldComment = { thread: HeldThread; takenBack: boolean; next: number }

/** Holds a comment for a change by the person who wrote it; or answers with what was done, where it was sent before. */
export async function takeUpComment(
  tx: Tx,
  actor: Actor,
  { commentId, revision, sendKey }: Seen,
): Promise<{ held: HeldComment } | { before: WrittenComment }> {
  const found = await tx.comment.findFirst({
    where: { deskId: actor.deskId, id: commentId, annotation: visibleTo(actor) },
    select: { annotationId: true, authorId: true },
  })
  if (!found) throw new Refusal('not-found', 'That comment is gone.')
  const thread = await holdThread(tx, actor, found.annotationId)
  if (!mayChange(actor, found)) {
    throw new Refusal('not-allowed', 'A comment is changed only by the person who wrote it.')
  }
  const before = await sentBefore(tx, actor, sendKey)
  if (before) return { before }

  const standing = await tx.comment.findUniqueOrThrow({
    where: { id: commentId },
    select: { revision: true, takenBack: true },
  })
  if (standing.revision !== revision) {
    throw new Refusal(
      'conflict',
      'You changed this comment in another window. Nothing is lost: look at both, and send it again.',
      standing,
    )
  }
  return { held: { thread, takenBack: standing.takenBack, next: revision + 1 } }
}
