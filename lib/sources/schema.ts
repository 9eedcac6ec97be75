import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'
import { Dependence, SourceKind } from '@/prisma/generated/enums'
import type { reliabilityWords } from './reliability'

const line = z.string().transform((words) => normalise(words).replace(/\s+/g, ' ').trim())
const text = z.string().transform((words) => normalise(words).trim())
const name = line.pipe(
  z.string().min(1, 'A source needs a name.').max(300, 'A name has at most 300 characters.'),
)
const description = text.pipe(z.string().max(4000, 'At most 4,000 characters.'))
const aliases = z.array(name).max(50, 'At most 50 other names.')
const reason = text.pipe(
  z.string().min(1, 'Say why; it is kept with the change.').max(2000, 'At most 2,000 characters.'),
)
const grade = z.enum(['A', 'B', 'C', 'D', 'E', 'F'] satisfies (keyof typeof reliabilityWords)[])

export const addInput = z.object({
  name,
  kind: z.enum(SourceKind),
  description: description.default(''),
  aliases: aliases.default([]),
})

export const correctInput = z.object({
  sourceId: z.string(),
  /** The version that was read. */
  version: z.int(),
  name,
  kind: z.enum(SourceKind),
  description,
  aliases,
})

export const gradeInput = z.object({
  sourceId: z.string(),
  /** The grade that was read, by its id; null where none had been given. */
  seen: z.string().nullable(),
  /** Null withdraws the grade: the source is ungraded again. */
  grade: grade.nullable(),
  reason,
})

export const tieInput = z.object({
  sourceId: z.string(),
  onId: z.string().min(1, 'Choose the other source.'),
  kind: z.enum(Dependence),
  reason,
})

export const untieInput = z.object({ tieId: z.string(), reason })

export type AddInput = z.input<typeof addInput>
export type CorrectInput = z.output<typeof correctInput>
export type GradeInput = z.output<typeof gradeInput>
export type TieInput = z.output<typeof tieInput>
export type UntieInput = z.output<typeof untieInput>
