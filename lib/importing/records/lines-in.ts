import { limits } from '../formats/limits'
import { LINE_FEED } from './line-count'

/** A line of a file as it came, without its end; null for one too long to be an op-ed, whose bytes are let go. */
export type LineIn = { number: number; bytes: Uint8Array | null }

const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** The lines of a stream, numbered from 1; empty ones are counted and left out. Holds one line at a time. */
export async function* linesIn(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  longest: number = limits.textBytes,
): AsyncGenerator<LineIn> {
  const parts = new Parts(longest)
  let number = 1
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      parts.add(piece.subarray(start, end))
      yield* lineOf(number, parts.take())
      number += 1
      start = end + 1
    }
    parts.add(piece.subarray(start))
  }
  yield* lineOf(number, parts.take())
}

/** The pieces of a line that has not ended yet. */
class Parts {
  private parts: Uint8Array[] = []
  private length = 0
  private readonly longest: number

  constructor(longest: number) {
    this.longest = longest
  }

  add(part: Uint8Array): void {
    this.length += part.length
    // One byte more than may be: enough to tell, however long it goes on.
    if (this.length > this.longest + 1) this.parts = []
    else if (part.length > 0) this.parts.push(part)
  }

  take(): Uint8Array | null {
    const { parts, length, longest } = this
    this.parts = []
    this.length = 0
    if (length > longest + 1) return null
    const [only] = parts
    const whole = parts.length === 1 && only ? only : Buffer.concat(parts)
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole
    return bytes.length > longest ? null : bytes
  }
}

function* lineOf(number: number, given: Uint8Array | null): Generator<LineIn> {
  const bytes = given && number === 1 ? withoutMark(given) : given
  if (bytes === null || bytes.some((byte) => byte > 0x20)) yield { number, bytes }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, place) => bytes[place] === byte) ? bytes.subarray(3) : bytes
}
