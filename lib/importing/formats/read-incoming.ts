import { importReadingInput } from '../import-reading'
import { readPlainText } from '../lines/read-plain-text'
import { readHtml } from '../page/read-html'
import type { Reading } from '../reading'
import { readDocx } from './docx/read-docx'
import { type Format, formatOf } from './format-of'
import type { Incoming } from './incoming'
import { inMegabytes, limits } from './limits'
import { readMail } from './mail/read-mail'
import { type Opened, openAs } from './opened'
import { readPdf } from './pdf/read-pdf'
import { Unreadable } from './unreadable'

export type Read = { reading: Reading } | { unread: string }

/** Reads what came in, or says in a sentence why it cannot be read. */
export async function readIncoming(incoming: Incoming): Promise<Read> {
  try {
    return { reading: await readingOf(incoming) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { unread: `${nameOf(incoming)} ${error.message}` }
  }
}

async function readingOf(incoming: Incoming): Promise<Reading> {
  const format = formatIn(incoming)
  const opened = await openAs(format, incoming)
  refuseNoText(opened)
  refuseBooks(opened)
  const reading = judged(opened)
  if (reading.blocks.length === 0) throw new Unreadable('has no words in it.')
  if (!importReadingInput.shape.blocks.safeParse(reading.blocks).success) throw new Unreadable(TOO_LONG)
  return reading
}

function formatIn(incoming: Incoming): Exclude<Format, 'zip'> {
  const { bytes } = incoming
  if (bytes.length === 0) throw new Unreadable('is empty.')
  const found = formatOf(incoming)
  if ('unread' in found) throw new Unreadable(found.unread)
  const { format } = found
  if (format === 'zip')
    throw new Unreadable('is an archive: bring its files one by one, or as files of their own.')
  const most = isText(format) ? limits.textBytes : limits.fileBytes
  if (bytes.length > most) throw new Unreadable(`is larger than ${inMegabytes(most)}.`)
  return format
}

function isText(format: Format): boolean {
  return format === 'text' || format === 'html'
}

function judged(opened: Opened): Reading {
  switch (opened.as) {
    case 'text':
      return readPlainText(opened.text)
    case 'page':
      return readHtml(opened.html, opened.address)
    case 'mail':
      return readMail(opened.mail)
    case 'document':
      return readDocx(opened.docx)
    case 'print':
      return readPdf(opened.pdf)
  }
}

function refuseNoText(opened: Opened) {
  const text = opened.as === 'text' ? opened.text : opened.as === 'page' ? opened.html : null
  if (text === null) return
  if (text.trim() === '') throw new Unreadable('is empty.')
  if (isBinary(text)) throw new Unreadable('is not text: its bytes are those of another kind of file.')
}

/** Asked before anything is taken apart, since that is what takes long. */
function refuseBooks(opened: Opened) {
  const html = htmlOf(opened)
  const tags = html?.match(/<[a-z]/gi)?.length ?? 0
  const letters = html?.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, '').length ?? lettersOf(opened)
  if (tags > limits.pageTags || letters > limits.letters) throw new Unreadable(TOO_LONG)
}

const TOO_LONG = 'is too long to be one op-ed.'

function htmlOf(opened: Opened): string | null {
  switch (opened.as) {
    case 'page':
      return opened.html
    case 'mail':
      return opened.mail.html
    case 'document':
      return opened.docx.html
    default:
      return null
  }
}

function lettersOf(opened: Opened): number {
  switch (opened.as) {
    case 'text':
      return opened.text.length
    case 'mail':
      return opened.mail.text?.length ?? 0
    case 'print':
      return opened.pdf.pages.flatMap(({ items }) => items).reduce((sum, { text }) => sum + text.length, 0)
    default:
      return 0
  }
}

/** More than one sign in a hundred that no text has. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return strange > text.length / 100
}

function nameOf({ fileName, address }: Incoming): string {
  if (fileName !== null) return fileName
  return address ? `The page at ${new URL(address).hostname}` : 'What you pasted'
}
