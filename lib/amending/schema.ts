import { z } from 'zod'
import { readingInput } from '@/lib/importing/schema'
import { normalise } from '@/lib/text/normalise'

const why = (missing: string) =>
  z
    .string()
    .max(2000)
    .transform((words) => normalise(words).trim())
    .refine((words) => words !== '', missing)

export const amendInput = z.object({
  opEdId: z.string(),
  /** The text version that was amended. */
  seen: z.string(),
  blocks: readingInput.shape.blocks,
  why: why('Say why the text is amended.'),
  /** The recapture whose words were taken. */
  captureId: z.string().optional(),
})

const seen = z.object({ annotationId: z.string(), revision: z.number().int().min(1) })
const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) })

export const placeInput = z.object({
  opEdId: z.string(),
  textVersionId: z.string(),
  /** Each with the words that were seen at its place. */
  places: z
    .array(seen.extend({ span, exact: z.string().min(1) }))
    .min(1)
    .max(20_000),
})

export const retireInput = z.object({
  opEdId: z.string(),
  annotations: z.array(seen).min(1).max(20_000),
  why: why('Say why they are retired.'),
})

export const unsettleInput = z.object({
  opEdId: z.string(),
  /** `again` is the number of the revision that stood before. */
  annotations: z
    .array(seen.extend({ again: z.number().int().min(1) }))
    .min(1)
    .max(20_000),
})

export type AmendInput = z.output<typeof amendInput>
export type PlaceInput = z.output<typeof placeInput>
export type RetireInput = z.output<typeof retireInput>
export type UnsettleInput = z.output<typeof unsettleInput>
