import type { Outcome } from '@/lib/outcome'
import {
  changeCommentAction,
  commentAction,
  putBackCommentAction,
  reopenThreadAction,
  resolveThreadAction,
  takeBackCommentAction,
  threadAction,
} from '@/lib/threads/actions'
import type { Sender } from '../saving/perform'
import type { ThreadErrand } from './thread-errands'
import { putThread } from './thread-store'

/** Asks, and reads the thread as it then stands before it answers, so that what was foreseen is never missed. */
export async function performInThread(sender: Sender, errand: ThreadErrand): Promise<Outcome<object>> {
  const { desk } = sender
  const outcome = await ask(sender, errand)
  if (!outcome.ok && outcome.reason !== 'conflict') return outcome
  const thread = await threadAction(desk, { annotationId: errand.annotationId })
  if (thread.ok && thread.value) putThread(thread.value)
  return outcome.ok ? { ok: true, value: {} } : outcome
}

function ask({ desk, membershipId }: Sender, errand: ThreadErrand): Promise<Outcome<unknown>> {
  switch (errand.do) {
    case 'comment':
      return commentAction(desk, errand, membershipId)
    case 'change-comment':
      return changeCommentAction(desk, errand, membershipId)
    case 'take-back':
      return takeBackCommentAction(desk, errand, membershipId)
    case 'put-back':
      return putBackCommentAction(desk, errand, membershipId)
    case 'resolve':
      return resolveThreadAction(desk, errand, membershipId)
    case 'reopen':
      return reopenThreadAction(desk, errand, membershipId)
  }
}
