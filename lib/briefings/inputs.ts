import { z } from 'zod'
import { laterKinds } from './edition-number'
import { markings } from './marking'
import { briefingDocument } from './schema'

const id = z.string().min(1).max(64)
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `That is too long: ${most.toLocaleString('en')} characters at most.`)

export const beginBriefingInput = z.object({ title: words(300).min(1, 'Give the briefing a title.') })

export const saveBriefingInput = z.object({
  briefingId: id,
  version: z.int().min(1),
  title: z.string().max(300, 'The title is too long: 300 characters at most.'),
  marking: z.enum(markings),
  document: briefingDocument,
})

export const submitBriefingInput = z.object({
  briefingId: id,
  version: z.int().min(1),
  changeKind: z.enum(['first', ...laterKinds]),
  changeNote: words(2000).default(''),
})

const submission = z.object({ briefingId: id, submissionId: id })

export const recallInput = submission
export const publishInput = submission
export const approveInput = submission.extend({ hash: z.string().length(64) })
export const returnInput = approveInput.extend({ reason: words(4000).min(1, 'Say what needs to change.') })

export const remarkInput = z.object({
  submissionId: id,
  block: z.int().min(0),
  passage: z.string().max(2000).default(''),
  words: words(4000).min(1, 'Write the remark first.'),
})

export const settleRemarkInput = z.object({ remarkId: id })

export const evidenceInput = z.object({ words: words(200).default('') })
