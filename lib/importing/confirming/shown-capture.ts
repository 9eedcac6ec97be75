import type { Block } from '@/lib/text/document'
import type { CaptureKind } from '@/prisma/generated/enums'
import { docxBody } from '../formats/docx/docx-body'
import { docxNotes } from '../formats/docx/read-docx'
import { formatOf } from '../formats/format-of'
import { written } from '../formats/mail/open-mail'
import { type Opened, openAs } from '../formats/opened'
import { printed } from '../formats/pdf/print'
import { spacesMayBeLost } from '../formats/pdf/read-pdf'
import { Unreadable } from '../formats/unreadable'
import { stillPage } from './still-page'

const LONGEST_SHOWN = 400_000

/** A capture as the confirm page shows it: words for a text, a still page for HTML. */
export type ShownCapture = {
  text: string
  page: string | null
  /** Where in the text the sheets of a PDF begin; empty for all else. */
  sheets: number[]
  /** What an e-mail says of itself above its words. */
  headers: { name: string; value: string }[]
  /** What is not shown as it came, one sentence each. */
  notes: string[]
  /** "Text, 14 KB" */
  about: string
  /** "Pasted" or "From ramp.html" */
  came: string
  sha256: string
  takenAt: Date
  takenBy: string
}

type Kept = {
  kind: CaptureKind
  mediaType: string
  fileName: string | null
  address: string | null
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
  takenAt: Date
  takenBy: { user: { name: string } }
}

export async function shownCapture(capture: Kept, blocks: Block[]): Promise<ShownCapture> {
  const { sha256, takenAt, takenBy, bytes } = capture
  const shown = await shownOf(capture, blocks)
  const isCut = shown.text.length > LONGEST_SHOWN
  return {
    ...shown,
    text: shown.text.slice(0, LONGEST_SHOWN),
    about: `${shown.kind}, ${sizeInWords(bytes.length)}${isCut ? ', its beginning' : ''}`,
    came: cameBy(capture),
    sha256,
    takenAt,
    takenBy: takenBy.user.name,
  }
}

type Shown = Pick<ShownCapture, 'text' | 'page' | 'sheets' | 'headers' | 'notes'> & { kind: string }

const nothing = { text: '', page: null, sheets: [], headers: [], notes: [] }

async function shownOf(capture: Kept, blocks: Block[]): Promise<Shown> {
  try {
    const found = formatOf(capture)
    if ('unread' in found) throw new Unreadable(found.unread)
    if (found.format === 'zip') throw new Unreadable('is an archive.')
    return shownAs(await openAs(found.format, capture), blocks, found.format)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ...nothing, kind: 'File', notes: [`It cannot be shown: it ${error.message}`] }
  }
}

function shownAs(opened: Opened, blocks: Block[], format: string): Shown {
  switch (opened.as) {
    case 'text':
      return { ...nothing, kind: 'Text', text: opened.text }
    case 'page':
      return {
        ...nothing,
        kind: format === 'mhtml' ? 'Web archive' : 'HTML',
        page: stillPage(opened.html, blocks),
      }
    case 'mail':
      return shownMail(opened.mail, blocks)
    case 'document':
      return {
        ...nothing,
        kind: 'Word document',
        page: stillPage(`${PAPER}${docxBody(opened.docx).innerHTML}`, blocks),
        notes: docxNotes(opened.docx),
      }
    case 'print':
      return shownPrint(printed(opened.pdf))
  }
}

/** A Word document has no look of its own once it is markup. */
const PAPER =
  '<style>body{font:16px/1.55 Georgia,serif;margin:2em auto;padding:0 1.5em;max-width:42em;color:#222;background:#fff}table{border-collapse:collapse}td{border:1px solid #bbb;padding:.2em .5em}.docx-note{font-size:.9em;margin:.4em 0}</style>'

function shownMail(mail: Extract<Opened, { as: 'mail' }>['mail'], blocks: Block[]): Shown {
  const lines = [
    ['From', mail.from && written(mail.from)],
    ['To', mail.to],
    ['Date', mail.date],
    ['Subject', mail.subject],
    ['Attached', mail.attached.map(({ fileName }) => fileName).join(', ') || null],
  ] as const
  return {
    ...nothing,
    kind: 'E-mail',
    text: mail.html === null ? (mail.text ?? '') : '',
    page: mail.html === null ? null : stillPage(mail.html, blocks),
    headers: lines.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
  }
}

function shownPrint(print: ReturnType<typeof printed>): Shown {
  const starts: number[] = []
  let text = ''
  for (const sheet of print.sheets) {
    if (starts.length > 0) text += '\n'
    starts.push(text.length)
    text += sheet
  }
  return {
    ...nothing,
    kind: `PDF, ${print.sheets.length === 1 ? '1 page' : `${print.sheets.length} pages`}`,
    text,
    sheets: starts,
    notes: spacesMayBeLost(print)
      ? ['In this PDF the spaces between words may be lost. Compare it with the paper.']
      : [],
  }
}

function cameBy({ kind, fileName, address }: Pick<Kept, 'kind' | 'fileName' | 'address'>): string {
  const host = (address && URL.parse(address)?.host) || 'its address'
  switch (kind) {
    case 'pasted_text':
    case 'pasted_html':
      return 'Pasted'
    case 'page':
      return `Fetched from ${host},`
    case 'browser':
      return `Sent from ${host} by a browser,`
    case 'feed_entry':
      return `From a feed at ${host},`
    default:
      return `From ${fileName ?? 'a file'},`
  }
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const kilobytes = bytes / 1_024
  return kilobytes < 1_000
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${(kilobytes / 1_024).toFixed(1)} MB`
}
