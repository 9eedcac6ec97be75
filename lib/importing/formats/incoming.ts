import type { CaptureKind } from '@/prisma/generated/enums'

export const LARGEST_MB = 10
export const LARGEST_BYTES = LARGEST_MB * 1024 * 1024
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

export function file({ fileName, bytes }: NamedFile): Incoming {
  const mediaType = isHtmlName(fileName) ? 'text/html' : 'text/plain'
  return { kind: 'file', mediaType, bytes, fileName }
}

export function isReadableName(fileName: string): boolean {
  return isHtmlName(fileName) || /\.txt$/i.test(fileName)
}

function isHtmlName(fileName: string): boolean {
  return /\.x?html?$/i.test(fileName)
}
