import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { FetchRefused } from './fetch-refused'

const MOST_LAYERS = 2
/** What the web allows a page: 8 MB looked back upon. A larger window is only memory asked for. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 }

/** The whole body, unpacked: never more than `most` bytes as it travels, and never more when unpacked. */
export async function readBody(
  response: IncomingMessage,
  url: URL,
  { most, signal }: { most: number; signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(url, most)
  const layers = layersOf(response.headers['content-encoding'])
  if (layers.length > MOST_LAYERS) throw unreadable(url)

  let bytes: Uint8Array = await collected(response, url, most)
  // A body without a length ends where the connection does, also where it was cut from this side.
  signal.throwIfAborted()
  for (const layer of layers.reverse()) {
    if (bytes.length > 0) bytes = await unpacked(bytes, layer, url, most)
  }
  return new Uint8Array(bytes)
}

async function collected(response: IncomingMessage, url: URL, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > most) throw tooLarge(url, most)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function unpacked(bytes: Uint8Array, layer: string, url: URL, most: number): Promise<Uint8Array> {
  const unpack = unpackers[layer]
  if (!unpack) throw unreadable(url)
  try {
    return await unpack(bytes, most)
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isBomb ? tooLarge(url, most) : unreadable(url)
  }
}

type Unpack = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>

const gzip: Unpack = (bytes, maxOutputLength) => promisify(gunzip)(bytes, { maxOutputLength })

const unpackers: Record<string, Unpack> = {
  gzip,
  'x-gzip': gzip,
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) =>
    promisify(zstdDecompress)(bytes, { maxOutputLength, params: ZSTD_WINDOW }),
  // Some servers leave out the two bytes that the name promises.
  deflate: (bytes, maxOutputLength) =>
    promisify(((bytes[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(bytes, { maxOutputLength }),
}

function layersOf(contentEncoding: string | undefined): string[] {
  return (contentEncoding ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '' && one !== 'identity')
}

function tooLarge({ hostname }: URL, most: number): FetchRefused {
  return new FetchRefused(
    'too-large',
    `What ${hostname} sends is larger than ${Math.round(most / 1024 / 1024)} MB. Paste the text of the op-ed instead.`,
  )
}

function unreadable({ hostname }: URL): FetchRefused {
  return new FetchRefused(
    'unreadable',
    `What ${hostname} sends is packed in a way that cannot be opened. Paste the text instead.`,
  )
}
