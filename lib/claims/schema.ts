import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'
import { ClaimKind, Finding } from '@/prisma/generated/enums'

const line = z.string().transform((words) => normalise(words).replace(/\s+/g, ' ').trim())
const text = z.string().transform((words) => normalise(words).trim())
const short = line.pipe(z.string().max(80, 'At most 80 characters.')).transform((words) => words || null)
const reason = text.pipe(
  z.string().min(1, 'Say why; it is kept with the change.').max(2000, 'At most 2,000 characters.'),
)

export const credibilityInput = z.object({
  claimId: z.string(),
  /** The grade that was read, by its id; null where none had been given. */
  seen: z.string().nullable(),
  /** Null withdraws the grade: the claim is ungraded again. */
  grade: z.int().min(1).max(6).nullable(),
  reason,
})

export const findingInput = z.object({
  claimId: z.string(),
  /** The finding that was read, by its id; null where none had been given. */
  seen: z.string().nullable(),
  finding: z.enum(Finding),
  reason,
  /** What was looked at, one a line. */
  evidence: text.pipe(z.string().max(4000, 'At most 4,000 characters.')).default(''),
})

export const rewordInput = z.object({
  claimId: z.string(),
  /** The version of the wording that was read. */
  version: z.int(),
  sentence: line.pipe(
    z.string().min(1, 'A claim needs a sentence.').max(600, 'A claim has at most 600 characters.'),
  ),
  kind: z.enum(ClaimKind),
  comparator: short,
  figure: line
    .pipe(z.string().regex(/^(-?\d{1,15}(\.\d{1,10})?)?$/, 'A plain number, such as 94 or 12.5.'))
    .transform((words) => words || null),
  unit: short,
  /** yyyy-mm-dd */
  asOf: line
    .pipe(z.union([z.literal(''), z.iso.date('A day such as 2026-11-14.')]))
    .transform((words) => words || null),
})

export type CredibilityInput = z.output<typeof credibilityInput>
export type FindingInput = z.input<typeof findingInput>
export type RewordInput = z.output<typeof rewordInput>
