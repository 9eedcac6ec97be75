'use server'

import { action } from '@/lib/action'
import { changeComment } from './commands/change-comment'
import { comment } from './commands/comment'
import { reopenThread, resolveThread } from './commands/resolve-thread'
import { putBackComment, takeBackComment } from './commands/take-back-comment'
import { getThread, listNameable } from './queries'
import {
  changeCommentInput,
  commentInput,
  nameableInput,
  putBackInput,
  reopenInput,
  resolveInput,
  takeBackInput,
  threadInput,
} from './schema'

export const commentAction = action(commentInput, comment)
export const changeCommentAction = action(changeCommentInput, changeComment)
export const takeBackCommentAction = action(takeBackInput, takeBackComment)
export const putBackCommentAction = action(putBackInput, putBackComment)
export const resolveThreadAction = action(resolveInput, resolveThread)
export const reopenThreadAction = action(reopenInput, reopenThread)
export const nameableAction = action(nameableInput, (actor) => listNameable(actor))
export const threadAction = action(threadInput, (actor, { annotationId }) => getThread(actor, annotationId))
