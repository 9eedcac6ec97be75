import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'

export const opEdStates = ['reading', 'in_review', 'done', 'set_aside'] as const

export const moveInput = z
  .object({
    opEdId: z.string(),
    /** The version of the op-ed's fields and state that was seen. */
    version: z.number().int(),
    /** Made in the browser for each thing it sends, so that what is sent twice is done once. */
    sendKey: z.uuid().optional(),
    to: z.enum(opEdStates),
    reason: z
      .string()
      .max(2000)
      .transform((words) => normalise(words).trim())
      .default(''),
  })
  .refine(({ to, reason }) => to !== 'set_aside' || reason !== '', {
    path: ['reason'],
    message: 'Say why the op-ed is set aside.',
  })

export type MoveInput = z.output<typeof moveInput>
