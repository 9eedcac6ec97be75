import { inMegabytes, limits } from './limits'

/** The name of a file as the door for uploads is told it. */
export const FILE_NAME = 'x-file-name'
/** Set where a file is brought although its bytes are here already. */
export const AGAIN = 'x-again'

export class TooLarge extends Error {
  constructor() {
    super(`This is larger than ${inMegabytes(limits.archiveBytes)}. Bring it in several parts.`)
  }
}

/** The bytes of a body as they come; no more of them are taken than a file may have. */
export async function bodyBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.length
    if (size > limits.archiveBytes) throw new TooLarge()
    pieces.push(piece)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The name a browser gave, without what no name has: control signs, and more than 300 letters. */
export function nameFrom(header: string | null): string | null {
  try {
    const name = decodeURIComponent(header ?? '')
      .replace(/[\p{Cc}\p{Cs}]/gu, '')
      .trim()
    return name === '' ? null : name.slice(-300)
  } catch {
    return null
  }
}
