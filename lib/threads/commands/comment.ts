import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { tell } from '@/lib/notifications/tell'
import { Refusal } from '@/lib/refusal'
import { type HeldThread, holdThread } from '../hold-thread'
import { moveThread } from '../move-thread'
import type { CommentInput } from '../schema'
import { sentBefore, type WrittenComment } from '../sent-before'
import { writeComment } from '../write-comment'

/** Says something in the thread of an annotation, under the key it was sent with. A thread that was resolved meanwhile opens again, so that it is read. */
export function comment(
  actor: Actor,
  { annotationId, words, sendKey }: CommentInput,
): Promise<WrittenComment> {
  return transaction(async (tx) => {
    const thread = await holdThread(tx, actor, annotationId)
    const before = await sentBefore(tx, actor, sendKey)
    if (before) return before

    if (await tx.comment.findUnique({ where: { id: sendKey }, select: { id: true } }))
      throw new Refusal('conflict', 'This could not be kept under its key. Send it once more.')

    const takingPart = await whoTakesPart(tx, thread, actor.deskId)
    const { deskId, membershipId: authorId } = actor
    const { id: commentId } = await tx.comment.create({
      data: { id: sendKey, deskId, annotationId, authorId },
      select: { id: true },
    })
    await writeComment(tx, actor, { annotationId, commentId, revision: 1, words, sendKey })
    await tell(tx, actor, { kind: 'replied', annotationId, commentId, to: takingPart })

    await record(tx, actor, { event: 'comment.made', commentId, annotationId, opEdId: thread.opEdId })
    if (thread.thread === 'resolved') await moveThread(tx, actor, thread, { to: 'open', sendKey })
    return { annotationId, commentId, revision: 1 }
  })
}

/** Whoever made the annotation, commented on it, or was named. */
async function whoTakesPart(
  tx: Tx,
  { annotationId, authorId }: HeldThread,
  deskId: string,
): Promise<string[]> {
  const of = { where: { deskId, annotationId } }
  const comments = await tx.comment.findMany({ ...of, select: { authorId: true }, distinct: 'authorId' })
  const named = await tx.naming.findMany({ ...of, select: { membershipId: true }, distinct: 'membershipId' })
  return [authorId, ...comments.map((one) => one.authorId), ...named.map((one) => one.membershipId)]
}
