import { FetchRefused } from './fetch-refused'

const readable = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/xml',
  'application/xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
  'multipart/related',
  'application/x-mimearchive',
  'application/json',
])
const unsaid = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/download'])

/** Refuses, before the body is read, what no op-ed comes as. */
export function checkType(contentType: string | undefined, url: URL): void {
  const type = essenceOf(contentType)
  if (unsaid.has(type) || readable.has(type) || /^application\/[\w.-]+\+(xml|json)$/.test(type)) return
  throw new FetchRefused(
    'unreadable',
    `${url.hostname} answered with ${nameOf(type)}, not with a page. Check that the address is that of the op-ed itself.`,
  )
}

/** The type a server names, or else what the first bytes show. */
export function mediaTypeOf(contentType: string | undefined, bytes: Uint8Array): string {
  return unsaid.has(essenceOf(contentType)) ? shownBy(bytes) : String(contentType).trim()
}

function shownBy(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('%PDF-')) return 'application/pdf'
  if (head.startsWith('PK\u0003\u0004')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  }
  return /^[\s\u00ef\u00bb\u00bf]*<(!doctype html|html|head|body|article|!--)/i.test(head)
    ? 'text/html'
    : 'text/plain'
}

function essenceOf(contentType: string | undefined): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

function nameOf(type: string): string {
  if (type.startsWith('image/')) return `a picture (${type})`
  if (type.startsWith('video/')) return `a film (${type})`
  if (type.startsWith('audio/')) return `a sound (${type})`
  return `a file of another kind (${type})`
}
