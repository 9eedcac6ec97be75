import { z } from 'zod'

const keys = z
  .array(z.string().min(1).max(400))
  .min(1, 'Choose a suggestion first.')
  .max(2000, 'At most 2,000 suggestions are put away at once.')

export const dismissalInput = z.object({ opEdId: z.string(), keys })
export const groundsInput = z.object({ opEdId: z.string() })

export type DismissalInput = z.output<typeof dismissalInput>
