import { z } from 'zod'
import { readingInput } from '../schema'

const LONGEST_TEXT = 2_000_000

/** A day, or a moment of which the day as written counts. */
const day = (name: string) =>
  z
    .string(`“${name}” is not text.`)
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}(?:$|[T ])/, `“${name}” is no day written as 2026-11-14.`)
    .transform((written) => written.slice(0, 10))
    .refine((written) => z.iso.date().safeParse(written).success, `“${name}” is no day there is.`)

const line = (name: string, most: number) =>
  z
    .string(`“${name}” is not text.`)
    .max(most, `“${name}” is longer than ${most.toLocaleString('en')} characters.`)

const writer = z.union(
  [
    line('bylines', 200).transform((name) => ({ name, role: null })),
    z.object({ name: line('bylines', 200), role: line('bylines', 200).nullable().default(null) }),
  ],
  '“bylines” is a list of names, or of {"name", "role"}.',
)

const words = (name: string) =>
  z
    .string(`“${name}” is not text.`)
    .max(LONGEST_TEXT, `“${name}” is longer than ${LONGEST_TEXT.toLocaleString('en')} characters.`)

/** One line of JSON Lines: see docs/json-lines.md. Every field may be left out but the words. */
export const recordInput = z
  .object(
    {
      title: line('title', 1_000).nullable(),
      section: line('section', 200).nullable(),
      bylines: z
        .array(writer, '“bylines” is not a list.')
        .max(50, '“bylines” names more than 50.')
        .nullable(),
      outlet: line('outlet', 200).nullable(),
      date: day('date').nullable(),
      updated: day('updated').nullable(),
      url: z
        .url({ protocol: /^https?$/, error: '“url” is no web address.' })
        .max(4_000, '“url” is longer than 4,000 characters.')
        .nullable(),
      language: z
        .string('“language” is not text.')
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, '“language” is no short tag such as en or fa.')
        .nullable(),
      sourceId: z
        .union([line('sourceId', 500), z.number()], '“sourceId” is neither text nor a number.')
        .nullable(),
      text: words('text'),
      html: words('html'),
      blocks: readingInput.shape.blocks,
    },
    'It is no JSON object.',
  )
  .partial()

export type RecordInput = z.output<typeof recordInput>

/** What is wrong with it, as a sentence. */
export function complaintOf({ issues: [issue] }: z.ZodError): string {
  if (!issue) return 'It cannot be read.'
  const [field, ...rest] = issue.path
  if (field !== 'blocks') return issue.message
  return `“blocks”${rest.length > 0 ? ` at ${rest.join('.')}` : ''}: ${issue.message}`
}
