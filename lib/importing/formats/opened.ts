import { docxFrom, pdfFrom } from './convert/convert'
import { decode } from './decode'
import type { DocxPage } from './docx/docx-page'
import type { Format } from './format-of'
import type { Incoming } from './incoming'
import { type Mail, openMail } from './mail/open-mail'
import { savedPage } from './mhtml/web-archive'
import type { PdfPages } from './pdf/pdf-pages'

/** A file opened: what its words stand in, before anybody judges them. */
export type Opened =
  | { as: 'text'; text: string }
  | { as: 'page'; html: string; address: string | null }
  | { as: 'mail'; mail: Mail }
  | { as: 'document'; docx: DocxPage }
  | { as: 'print'; pdf: PdfPages }

type OneFile = Exclude<Format, 'zip'>

/** Opens a file of a known format; throws `Unreadable` where it cannot be opened. */
export async function openAs(format: OneFile, incoming: Incoming): Promise<Opened> {
  const { bytes, mediaType, address = null } = incoming
  switch (format) {
    case 'text':
      return { as: 'text', text: decode(bytes, mediaType).text }
    case 'html':
      return { as: 'page', html: decode(bytes, mediaType).text, address }
    case 'mhtml': {
      const page = await savedPage(bytes)
      return { as: 'page', html: page.html, address: address ?? page.address }
    }
    case 'mail':
      return { as: 'mail', mail: await openMail(bytes) }
    case 'docx':
      return { as: 'document', docx: await docxFrom(bytes) }
    case 'pdf':
      return { as: 'print', pdf: await pdfFrom(bytes) }
  }
}
