import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ChangeCommentInput } from '../schema'
import type { WrittenComment } from '../sent-before'
import { takeUpComment } from '../take-up-comment'
import { writeComment } from '../write-comment'

/** Says one's own comment in other words; the earlier ones are kept. */
export function changeComment(
  actor: Actor,
  { commentId, revision, words, sendKey }: ChangeCommentInput,
): Promise<WrittenComment> {
  return transaction(async (tx) => {
    const taken = await takeUpComment(tx, actor, { commentId, revision, sendKey })
    if ('before' in taken) return taken.before
    const { thread, takenBack, next } = taken.held
    if (takenBack) throw new Refusal('conflict', 'You took this comment back. Put it back, then change it.')

    const { annotationId, opEdId } = thread
    await writeComment(tx, actor, { annotationId, commentId, revision: next, words, sendKey })
    await record(tx, actor, { event: 'comment.changed', commentId, annotationId, opEdId, number: next })
    return { annotationId, commentId, revision: next }
  })
}
