import { decode } from './decode'
import type { Incoming } from './incoming'

export type Format = 'text' | 'html' | 'mhtml' | 'mail' | 'docx' | 'pdf' | 'zip'

/** What a file is, told by its bytes; its name and media type are asked only where those leave it open. Or why it is nothing that is read. */
export function formatOf(incoming: Incoming): { format: Format } | { unread: string } {
  const { bytes, kind } = incoming
  if (kind === 'pasted_text') return { format: 'text' }
  if (kind === 'pasted_html') return { format: 'html' }
  const start = bytes.subarray(0, 1024)
  if (latin(start).includes('%PDF-')) return { format: 'pdf' }
  const hex = Buffer.from(start).toString('hex')
  if (/^504b(?:0304|0506)/.test(hex)) return packed(bytes)
  const foreign = FOREIGN.find(({ signature }) => signature.test(hex))
  return foreign ? { unread: foreign.why } : written(incoming)
}

const OFFICE = 'Save it as .docx or PDF, or paste its text.'

/** By the first bytes, in hexadecimal. */
const FOREIGN: { signature: RegExp; why: string }[] = [
  { signature: /^7b5c727466/, why: `is in the RTF format, which is not read here. ${OFFICE}` },
  {
    signature: /^d0cf11e0/,
    why: `is in an old format of an office program (.doc, .xls or .msg), which is not read here. ${OFFICE}`,
  },
  {
    signature:
      /^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a|424d.{8}00000000|.{8}66747970(?:68656963|61766966|6d696631))/,
    why: 'is a picture. Run text recognition (OCR) over it and bring the text.',
  },
  {
    signature: /^(?:494433|4f676753|664c6143|1a45dfa3|52494646.{8}(?:57415645|41564920)|.{8}66747970)/,
    why: 'is a recording. Bring its words as text.',
  },
  {
    signature: /^(?:1f8b|425a68|377abcaf|52617221|fd377a58)|^.{514}7573746172/,
    why: 'is an archive that is not read here. Unpack it and bring the files, or pack them as .zip.',
  },
  { signature: /^(?:4d5a[0-9a-f]{2}00|7f454c46|cafebabe)/, why: 'is a program, not a text.' },
]

/** An office program's file is a ZIP too; what it is stands in the names within. */
function packed(bytes: Uint8Array): ReturnType<typeof formatOf> {
  const names = latin(bytes)
  if (names.includes('word/document.xml')) return { format: 'docx' }
  if (!/mimetypeapplication\/|\[Content_Types\]\.xml/.test(names)) return { format: 'zip' }
  if (names.includes('xl/workbook')) return { unread: 'is a spreadsheet, not a text.' }
  if (names.includes('ppt/presentation'))
    return { unread: `is a set of slides, which is not read here. ${OFFICE}` }
  if (names.includes('mimetypeapplication/epub+zip'))
    return { unread: 'is a book (EPUB), which is not read here. Paste the text of the op-ed.' }
  if (names.includes('mimetypeapplication/vnd.oasis'))
    return { unread: `is in the OpenDocument format, which is not read here. ${OFFICE}` }
  return { format: 'zip' }
}

function written(incoming: Incoming): { format: Format } | { unread: string } {
  const { bytes, mediaType, fileName } = incoming
  const start = decode(bytes.subarray(0, 64 * 1024), mediaType)
    .text.replace(/^\ufeff/, '')
    .trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:rss|feed|rdf:RDF)\b/i.test(start)) {
    return { unread: 'is a feed, not an op-ed. Follow its address under Feeds.' }
  }
  const headers = headersAt(start)
  if (headers) return { format: isWebArchive(headers, fileName) ? 'mhtml' : 'mail' }
  return { format: isPage(start, mediaType, fileName) ? 'html' : 'text' }
}

const HEADER = /^([!-9;-~]+):[ \t]/
const KNOWN_HEADERS =
  /^(?:from|to|subject|date|received|return-path|delivered-to|mime-version|message-id|content-type|x-.+|snapshot-.+)$/

/** The header lines a message begins with; null where there are none, as in any other text with a colon in its first line. */
function headersAt(start: string): Map<string, string> | null {
  const block = start.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const headers = new Map<string, string>()
  let last = ''
  for (const line of block.split(/\r?\n/)) {
    const name = HEADER.exec(`${line} `)?.[1]?.toLowerCase()
    if (name) {
      last = name
      headers.set(name, line.slice(name.length + 1).trim())
    } else if (/^[ \t]/.test(line) && last) headers.set(last, `${headers.get(last)} ${line.trim()}`)
    else return null
  }
  const known = [...headers.keys()].filter((name) => KNOWN_HEADERS.test(name)).length
  const isMessage =
    headers.has('mime-version') ||
    headers.has('message-id') ||
    headers.has('received') ||
    headers.has('content-type')
  return known >= 3 || (known >= 2 && isMessage) ? headers : null
}

function isWebArchive(headers: Map<string, string>, fileName: string | null): boolean {
  if (headers.has('snapshot-content-location') || /saved by/i.test(headers.get('from') ?? '')) return true
  if (!/^multipart\/related/i.test(headers.get('content-type') ?? '')) return false
  return /\.mht(?:ml)?$/i.test(fileName ?? '') || !(headers.has('to') || headers.has('received'))
}

function isPage(start: string, mediaType: string, fileName: string | null): boolean {
  if (/^(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start))
    return true
  const tags =
    start.match(/<\/?(?:p|div|span|a|br|h[1-6]|ul|li|table|td|article|section|img)\b[^<>]*>/gi)?.length ?? 0
  const isNamed = /^(?:text\/html|application\/xhtml)/i.test(mediaType) || /\.x?html?$/i.test(fileName ?? '')
  return isNamed ? tags > 0 : /^<\w/.test(start) && tags >= 4
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
