type Named = { sendKey: string; opEdId: string; annotationId: string }
type Changes = Named & { commentId: string; revision: number }

/** A comment takes the key it is sent under as its id. */
export type CommentErrand = Named & { do: 'comment'; words: string }
export type ChangeCommentErrand = Changes & { do: 'change-comment'; words: string }
export type TakeBackErrand = Changes & { do: 'take-back' }
export type PutBackErrand = Changes & { do: 'put-back'; words: string }
/** `last` is the latest comment that was read. */
export type ResolveErrand = Named & { do: 'resolve'; last: string | null }
export type ReopenErrand = Named & { do: 'reopen' }

/** What is asked of the desk in a thread. */
export type ThreadErrand =
  | CommentErrand
  | ChangeCommentErrand
  | TakeBackErrand
  | PutBackErrand
  | ResolveErrand
  | ReopenErrand

const names: readonly string[] = ['comment', 'change-comment', 'take-back', 'put-back', 'resolve', 'reopen']

export function isThreadErrand<E extends { do: string }>(errand: E): errand is Extract<E, ThreadErrand> {
  return names.includes(errand.do)
}

/** The comment an errand writes a revision of, and its number; null where it moves the thread. */
export function commentWrittenBy(errand: ThreadErrand): { what: string; number: number } | null {
  if (errand.do === 'comment') return { what: errand.sendKey, number: 1 }
  return 'commentId' in errand ? { what: errand.commentId, number: errand.revision + 1 } : null
}
