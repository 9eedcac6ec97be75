import { z } from 'zod'
import { normalise } from '@/lib/text/normalise'
import type { Block, BriefingDocument, Inline, ListItem, Mark, Paragraph, Words } from './document'
import { confidences, likelihoods } from './estimates'

const MOST_BLOCKS = 2000
const MOST_PIECES = 2000
const LONGEST_TEXT = 50_000

const id = z.string().min(1).max(64)

const dir = z.enum(['ltr', 'rtl']).nullable().default(null)

const blockAttrs = z.object({ dir }).default({ dir: null })

const href = z.string().refine(isKeptAddress, 'A link leads to http, https or mailto.')

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('em') }),
  z.object({ type: z.literal('strong') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
])

const reference = z.object({ annotationId: id, revisionId: id })

const words: z.ZodType<Words> = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('text'),
      text: z.string().max(LONGEST_TEXT).transform(normalise).pipe(z.string().min(1)),
      marks: z.array(mark).max(3).default([]),
    })
    .transform(({ marks, ...text }): Words => (marks.length > 0 ? { ...text, marks } : text)),
  z.object({ type: z.literal('hardBreak') }),
])

const inline: z.ZodType<Inline> = z.union([
  words,
  z.object({ type: z.literal('citation'), attrs: reference }),
])

const inlines = z.array(inline).max(MOST_PIECES).default([])

const paragraph: z.ZodType<Paragraph> = z.object({
  type: z.literal('paragraph'),
  attrs: blockAttrs,
  content: inlines,
})

const listItem: z.ZodType<ListItem> = z.object({
  type: z.literal('listItem'),
  content: z.array(paragraph).min(1).max(50),
})

const block: z.ZodType<Block> = z.union([
  paragraph,
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ dir, level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(listItem).min(1).max(500) }),
  z.object({
    type: z.literal('quotation'),
    attrs: reference.extend({ dir }),
    content: z.array(words).max(MOST_PIECES).default([]),
  }),
  z.object({
    type: z.literal('judgment'),
    attrs: z.object({
      dir,
      likelihood: z.enum(likelihoods).nullable().default(null),
      confidence: z.enum(confidences).nullable().default(null),
    }),
    content: inlines,
  }),
  z.object({ type: z.enum(['claimTable', 'sourceTable']) }),
])

/** Whether a link may lead there; the editor drops the others when they are pasted. */
export function isKeptAddress(address: string): boolean {
  return address.length <= 2000 && /^(?:https?:\/\/|mailto:)\S+$/i.test(address)
}

/** Takes the editor's JSON. Unknown nodes and marks are refused; attributes we do not know are left out. */
export const briefingDocument: z.ZodType<BriefingDocument> = z.object({
  type: z.literal('doc'),
  content: z.array(block).min(1).max(MOST_BLOCKS),
})
