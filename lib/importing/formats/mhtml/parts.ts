import PostalMime from 'postal-mime'
import { limits } from '../limits'
import { Unreadable } from '../unreadable'

/** One part of a message of many: its own headers, and its bytes as they were before they were written for the mail. */
export type Part = {
  mediaType: string
  location: string | null
  id: string | null
  bytes: Uint8Array<ArrayBuffer>
}

/** The parts of a message in order, those within parts too. */
export async function partsOf(message: Uint8Array, depth = 0): Promise<Part[]> {
  if (depth > limits.mimeDepth) throw new Unreadable('has parts within parts without end.')
  const { head, body } = cut(message)
  const headers = unfolded(head)
  const boundary = /^content-type:\s*multipart\/[^\r\n]*?boundary="?([^";\r\n]+)"?/im.exec(headers)?.[1]
  if (!boundary) return [await partFrom(message, headers)]
  const parts: Part[] = []
  for (const inner of between(body, boundary.trim())) parts.push(...(await partsOf(inner, depth + 1)))
  return parts
}

async function partFrom(message: Uint8Array, headers: string): Promise<Part> {
  const { bytes } = await decoded(message, headers)
  return {
    mediaType: headerOf(headers, 'content-type') ?? 'text/plain',
    location: headerOf(headers, 'content-location'),
    id: headerOf(headers, 'content-id')?.replace(/^<|>$/g, '') ?? null,
    bytes,
  }
}

/** As an attachment a part keeps its bytes; as anything else the mail reader would take it for words of the message. */
async function decoded(message: Uint8Array, headers: string): Promise<{ bytes: Uint8Array<ArrayBuffer> }> {
  const encoding = headerOf(headers, 'content-transfer-encoding') ?? '8bit'
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), cut(message).body]), {
    maxHeadersSize: limits.mimeHeaderBytes,
  })
  const content = attachments[0]?.content
  if (content instanceof ArrayBuffer) return { bytes: new Uint8Array(content) }
  return { bytes: content instanceof Uint8Array ? new Uint8Array(content) : new Uint8Array() }
}

function cut(message: Uint8Array): { head: string; body: Buffer } {
  const buffer = Buffer.from(message.buffer, message.byteOffset, message.byteLength)
  const ends = [buffer.indexOf('\r\n\r\n'), buffer.indexOf('\n\n')].filter((at) => at >= 0)
  const end = ends.length > 0 ? Math.min(...ends) : buffer.length
  const body = buffer.subarray(end + (buffer[end] === 0x0d ? 4 : 2))
  return { head: buffer.subarray(0, end).toString('latin1'), body }
}

function* between(body: Buffer, boundary: string): Generator<Uint8Array> {
  const mark = `--${boundary}`
  let at = body.indexOf(mark)
  while (at >= 0 && body.toString('latin1', at + mark.length, at + mark.length + 2) !== '--') {
    const next = body.indexOf(`\n${mark}`, at + mark.length)
    const start = body.indexOf('\n', at) + 1
    if (start === 0) return
    yield body.subarray(start, next < 0 ? body.length : Math.max(start, next))
    at = next < 0 ? -1 : next + 1
  }
}

function unfolded(head: string): string {
  return head.replace(/\r?\n[ \t]+/g, ' ')
}

function headerOf(headers: string, name: string): string | null {
  return new RegExp(`^${name}:\\s*(.+?)\\s*$`, 'im').exec(headers)?.[1] ?? null
}
