import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'

const words = z
  .string()
  .max(5000, 'Say it in fewer words: at most 5,000 characters.')
  .transform((said) => normalise(said).trim())
  .refine((said) => said !== '', 'Write something first.')

/** Made in the browser for each thing it sends, so that what is sent twice is done once. */
const sendKey = z.uuid()

const seenComment = z.object({ commentId: z.string(), revision: z.number().int().min(1), sendKey })

export const commentInput = z.object({ annotationId: z.string(), words, sendKey })
export const changeCommentInput = seenComment.extend({ words })
export const takeBackInput = seenComment
export const putBackInput = seenComment
/** `last` is the latest comment that was read; null where there was none. */
export const resolveInput = z.object({ annotationId: z.string(), last: z.string().nullable(), sendKey })
export const reopenInput = z.object({ annotationId: z.string(), sendKey })
export const nameableInput = z.object({})
export const threadInput = z.object({ annotationId: z.string() })

export type CommentInput = z.output<typeof commentInput>
export type ChangeCommentInput = z.output<typeof changeCommentInput>
export type TakeBackInput = z.output<typeof takeBackInput>
export type PutBackInput = z.output<typeof putBackInput>
export type ResolveInput = z.output<typeof resolveInput>
export type ReopenInput = z.output<typeof reopenInput>
