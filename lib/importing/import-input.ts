import { z } from 'zod'
import { AT_ONCE } from './at-once'
import { MOST_FILES } from './formats/incoming'
import { importReadingInput } from './import-reading'

const importId = z.string().min(1).max(100)
const version = z.int().min(1)
const again = z.boolean().exactOptional()

export const pasteInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pasted_text'), text: z.string().min(1, 'Paste or type a text first.'), again }),
  z.object({ kind: z.literal('pasted_html'), html: z.string().min(1, 'Paste or type a text first.'), again }),
])

export const browserPageInput = z.object({
  html: z.string().min(1, 'The page that was sent is empty.'),
  address: z.url({ protocol: /^https?$/, error: 'A page has an address that begins with http.' }).max(4_000),
  again,
})

export const filesInput = z.object({
  files: z
    .array(z.object({ fileName: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }))
    .min(1, 'Choose a file first.')
    .max(MOST_FILES, `Bring at most ${MOST_FILES} files at once.`),
  again,
})

export const correctInput = z.object({ importId, version, reading: importReadingInput })

export const confirmInput = z.object({
  importId,
  version,
  reading: importReadingInput.exactOptional(),
  knowingly: z.boolean().exactOptional(),
})

export const recaptureInput = z.object({ importId, version, opEdId: z.string().min(1).max(100) })

export const seeDifferenceInput = z.object({ recaptureId: z.string().min(1).max(100) })

export const setAsideInput = z.object({
  importId,
  reason: z.string().trim().min(1, 'Say why, so that others know.').max(1_000),
})

export const confirmManyInput = z.object({
  chosen: z.array(z.object({ importId, version })).min(1, 'Choose imports first.').max(AT_ONCE),
  force: z.boolean().exactOptional(),
})

export const setAsideManyInput = z.object({
  importIds: z.array(importId).min(1, 'Choose imports first.').max(5_000),
  reason: setAsideInput.shape.reason,
})

export const sureInput = z.object({ jobId: importId.exactOptional() })

export const takeUpInput = z.object({ importId })

export const fileWorkInput = z.object({ jobIds: z.array(z.string().min(1).max(100)).max(1_000) })

export const stopFileInput = z.object({ jobId: z.string().min(1).max(100) })
