import { z } from 'zod'

export const markReadInput = z.object({ annotationId: z.string() })
export const markAllReadInput = z.object({})

export type MarkReadInput = z.output<typeof markReadInput>
