import { z } from 'zod'
import { type Platform, platformNames } from '@/lib/text/document'

const LONGEST_TEXT = 2_000_000
const LONGEST_LINE = 1_000
export const LONGEST_TITLE = LONGEST_LINE
export const LONGEST_NAME = 200
export const MOST_BYLINES = 50
const MOST_BLOCKS = 20_000
const MOST_PIECES = 20_000

const line = z.string().max(LONGEST_LINE)
const day = z.iso.date('Write the date as year, month and day.')
const href = z
  .string()
  .max(4_000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i, 'A link goes to a web address or a mail address.')
const direction = z.enum(['ltr', 'rtl'])
const platforms = Object.keys(platformNames) as Platform[]

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('em') }),
  z.object({ type: z.literal('strong') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
])

const inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).max(LONGEST_TEXT),
    marks: z.array(mark).max(3).exactOptional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])

const content = z.array(inline).max(MOST_PIECES).exactOptional()
const blockAttrs = { junk: z.string().min(1).max(200).nullable(), dir: direction.nullable() }

const listEntry = z.object({
  type: z.literal('listEntry'),
  attrs: z.object({ depth: z.int().min(0).max(20) }),
  content,
})

const blockInput = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ ...blockAttrs, level: z.literal([2, 3, 4]) }),
    content,
  }),
  z.object({
    type: z.enum(['paragraph', 'quotation', 'caption', 'table', 'footnote']),
    attrs: z.object(blockAttrs),
    content,
  }),
  z.object({
    type: z.literal('list'),
    attrs: z.object({ ...blockAttrs, ordered: z.boolean() }),
    content: z.array(listEntry).min(1).max(MOST_PIECES),
  }),
  z.object({
    type: z.literal('post'),
    attrs: z.object({
      ...blockAttrs,
      author: line.nullable(),
      handle: line.nullable(),
      time: line.nullable(),
      url: href.nullable(),
      // Readings kept before these were known do not have them.
      platform: z.enum(platforms).nullable().default(null),
      target: line.nullable().default(null),
    }),
    content,
  }),
])

function inferred<Value extends z.ZodType>(value: Value) {
  return z.object({
    value,
    from: z.string().max(LONGEST_LINE),
    certainty: z.enum(['sure', 'likely', 'doubtful']),
  })
}

const name = z.string().max(LONGEST_NAME)
const writer = z.object({ name: name.min(1), role: name.nullable() })
// Readings kept before roles were read have names alone.
const byline = z.union([writer, z.string().transform((name) => ({ name, role: null }))])

export const fieldsInput = z.object({
  title: inferred(z.string().max(LONGEST_TITLE).nullable()),
  section: inferred(name.nullable()),
  bylines: inferred(z.array(byline).max(MOST_BYLINES)),
  outlet: inferred(name.nullable()),
  date: inferred(day.nullable()).extend({ choices: z.array(day).max(4).exactOptional() }),
  updated: inferred(day.nullable()),
  url: inferred(
    z
      .url({ protocol: /^https?$/ })
      .max(4_000)
      .nullable(),
  ),
  language: inferred(
    z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Choose a language.')
      .nullable(),
  ),
  direction: inferred(direction),
})

export const readingInput = z.object({
  blocks: z.array(blockInput).min(1).max(MOST_BLOCKS),
  fields: fieldsInput,
  notBefore: day.nullable(),
})
