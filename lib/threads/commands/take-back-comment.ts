import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { PutBackInput, TakeBackInput } from '../schema'
import type { WrittenComment } from '../sent-before'
import { takeUpComment } from '../take-up-comment'
import { writeComment } from '../write-comment'

/** Takes one's own comment back. That there was one stays, its words are shown to nobody. */
export function takeBackComment(
  actor: Actor,
  { commentId, revision, sendKey }: TakeBackInput,
): Promise<WrittenComment> {
  return transaction(async (tx) => {
    const taken = await takeUpComment(tx, actor, { commentId, revision, sendKey })
    if ('before' in taken) return taken.before
    const { thread, takenBack, next } = taken.held
    if (takenBack) throw new Refusal('conflict', 'You took this comment back already.')

    const { annotationId, opEdId } = thread
    await writeComment(tx, actor, { annotationId, commentId, revision: next, words: null, sendKey })
    await record(tx, actor, { event: 'comment.taken-back', commentId, annotationId, opEdId })
    return { annotationId, commentId, revision: next }
  })
}

/** Puts a comment that was taken back where it stood, in its last words: how taking it back is undone. */
export function putBackComment(
  actor: Actor,
  { commentId, revision, sendKey }: PutBackInput,
): Promise<WrittenComment> {
  return transaction(async (tx) => {
    const taken = await takeUpComment(tx, actor, { commentId, revision, sendKey })
    if ('before' in taken) return taken.before
    const { thread, takenBack, next } = taken.held
    if (!takenBack) throw new Refusal('conflict', 'That comment stands already.')

    const { words } = await tx.commentRevision.findFirstOrThrow({
      where: { deskId: actor.deskId, commentId, takenBack: false },
      orderBy: { number: 'desc' },
      select: { words: true },
    })
    const { annotationId, opEdId } = thread
    await writeComment(tx, actor, { annotationId, commentId, revision: next, words, sendKey })
    await record(tx, actor, { event: 'comment.put-back', commentId, annotationId, opEdId })
    return { annotationId, commentId, revision: next }
  })
}
