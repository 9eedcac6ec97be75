import { z } from 'zod'

export const jobInput = z.object({ jobId: z.string().min(1).max(100) })
