import type { CaptureKind } from '@/prisma/generated/enums'

export const MOST_FILES = 50

/** What came in, as it came. */
export type Incoming = {
  kind: CaptureKind
  bytes: Uint8Array<ArrayBuffer>
  mediaType: string
  fileName: string | null
  /** Where it was fetched from, and what the server said beside the bytes. */
  address?: string | null
  headers?: Record<string, string> | null
}

/** What became of it: an import, one that is there already, or a sentence that says why not. */
export type Taken =
  | { state: 'captured'; importId: string }
  | { state: 'known'; importId: string }
  | { state: 'unread'; message: string }

export type NamedFile = { fileName: string; bytes: Uint8Array<ArrayBuffer> }

export function pastedText(text: string): Incoming {
  return pasted('pasted_text', 'text/plain;charset=utf-8', text)
}

export function pastedHtml(html: string): Incoming {
  return pasted('pasted_html', 'text/html;charset=utf-8', html)
}

function pasted(kind: CaptureKind, mediaType: string, words: string): Incoming {
  return { kind, mediaType, bytes: new TextEncoder().encode(words), fileName: null }
}

/** A file by its name: what it is, is told by its bytes when it is read. */
export function file({ fileName, bytes }: NamedFile): Incoming {
  return { kind: 'file', mediaType: mediaTypeOf(fileName), bytes, fileName }
}

function mediaTypeOf(fileName: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return MEDIA_TYPES[ending] ?? 'application/octet-stream'
}

const MEDIA_TYPES: Record<string, string> = {
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  txt: 'text/plain',
  mht: 'multipart/related',
  mhtml: 'multipart/related',
  eml: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
}
