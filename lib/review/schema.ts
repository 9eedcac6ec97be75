import { z } from 'zod'

export const verdictInput = z
  .object({
    annotationId: z.string(),
    /** The revision that was read. */
    revisionId: z.string(),
    /** The version of its claim that was read; null for a source mention. */
    claimVersion: z.int().positive().nullable(),
    /** The verdict on exactly this that was read, where one stood; null where it waited for one. */
    verdictId: z.string().nullable().default(null),
    ruling: z.enum(['accepted', 'rejected', 'needs_change']),
    reason: z.string().trim().max(2000, 'Say it in fewer words: at most 2,000 characters.').default(''),
  })
  .refine(({ ruling, reason }) => ruling === 'accepted' || reason !== '', {
    path: ['reason'],
    message: 'Say why, so that its author can act on it.',
  })

/** What a command takes: the verdict read may be left out where none stood. */
export type VerdictInput = z.input<typeof verdictInput>
