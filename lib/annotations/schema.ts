import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'

const claimKinds = [
  'quantity',
  'cause',
  'rule',
  'prediction',
  'event',
  'quotation',
  'value_judgment',
  'loaded_description',
  'other',
] as const
const sourceKinds = ['person', 'organisation', 'publication', 'document', 'account', 'unnamed'] as const
const stances = ['asserts', 'denies', 'reports', 'questions'] as const
const wordings = ['verbatim', 'paraphrase'] as const
const bases = ['textual', 'interpretive', 'inferential'] as const
const markings = ['TLP_CLEAR', 'TLP_GREEN', 'TLP_AMBER', 'TLP_AMBER_STRICT', 'TLP_RED'] as const

const words = z
  .string()
  .max(5000)
  .transform((said) => normalise(said).trim())
const optionalLine = z
  .string()
  .max(100)
  .transform((said) => normalise(said).trim() || null)
  .nullable()
  .default(null)

const span = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine(({ start, end }) => start < end, 'Select at least one character.')

/** The place, and the words that were seen there. */
const place = z.object({ textVersionId: z.string(), span, exact: z.string().min(1) })

export const sourceChoice = z.union([
  z.object({ id: z.string() }),
  z.object({
    kind: z.enum(sourceKinds),
    name: line('A source needs a name.', 300),
    aliases: z.array(line('An alias needs a name.', 300)).max(20).default([]),
  }),
])

const newClaim = z.object({
  sentence: line('A claim needs its sentence.', 1000),
  kind: z.enum(claimKinds),
  figure: z
    .string()
    .regex(/^-?\d{1,20}(\.\d{1,10})?$/, 'Write the figure in digits, as in 94 or 0.5.')
    .nullable()
    .default(null),
  unit: optionalLine,
  comparator: optionalLine,
  asOf: z.iso.date('Write the day as 2026-11-14.').nullable().default(null),
})

const aside = { note: words.default(''), marking: z.enum(markings).nullable().default(null) }

const claimSaying = z.object({
  kind: z.literal('claim'),
  claim: z.union([z.object({ id: z.string() }), newClaim]),
  stance: z.enum(stances),
  wording: z.enum(wordings),
  basis: z.enum(bases),
  /** From whoever the writer cites on to whoever is said to know; the writer is not repeated. */
  attribution: z.array(sourceChoice).max(12).default([]),
  ...aside,
})

const sourceSaying = z.object({ kind: z.literal('source'), source: sourceChoice, ...aside })

const noteSaying = z.object({
  kind: z.literal('note'),
  ...aside,
  note: words.refine((said) => said !== '', 'A note needs words.'),
})

/** What an annotation says of its words. */
export const saying = z.discriminatedUnion('kind', [claimSaying, sourceSaying, noteSaying])

/** Made in the browser for each thing it sends, so that what is sent twice is done once. */
const sendKey = z.uuid().optional()

const seen = z.object({
  annotationId: z.string(),
  /** The number of the revision that was seen, */
  revision: z.number().int().min(1),
  /** and where nobody had answered for it yet, the key it was sent under. */
  after: z.uuid().optional(),
  sendKey,
})

/** The annotation takes the key as its id, so that what builds on it can name it before there is an answer. */
export const annotateInput = z.object({ opEdId: z.string(), place, says: saying, sendKey })
export const reviseInput = seen.extend({ place, says: saying })
export const withdrawInput = seen
/** `again` is the number of the earlier revision that is to be said again. */
export const restoreInput = seen.extend({ again: z.number().int().min(1) })
export const historyInput = z.object({ annotationId: z.string() })
export const newsInput = z.object({ opEdId: z.string(), annotationIds: z.array(z.string()).max(20_000) })
export const marksInput = z.object({ opEdId: z.string() })
/** Where a window of the room is in the text; null where nowhere yet. */
export const placeInput = z.object({ id: z.string().max(60), at: z.number().int().min(0).nullable() })
export const likenessInput = z.object({ words: z.string().max(1000) })

function line(missing: string, longest: number) {
  return z
    .string()
    .max(longest, `Keep it under ${longest} characters.`)
    .transform((said) => normalise(said).replace(/\s+/g, ' ').trim())
    .refine((said) => said !== '', missing)
}

export type Place = z.output<typeof place>
export type SourceChoice = z.output<typeof sourceChoice>
export type Saying = z.output<typeof saying>
export type AnnotateInput = z.output<typeof annotateInput>
export type ReviseInput = z.output<typeof reviseInput>
export type WithdrawInput = z.output<typeof withdrawInput>
export type RestoreInput = z.output<typeof restoreInput>
export type NewsInput = z.output<typeof newsInput>
