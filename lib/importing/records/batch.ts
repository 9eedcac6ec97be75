import type { LineIn } from './lines-in'

/** Some lines that are read and kept together, packed so that they can be handed to a thread without copying. */
export type Batch = {
  numbers: number[]
  /** Where each ends in `bytes`; a line too long to be read is -1 there, and has none. */
  ends: number[]
  bytes: Uint8Array<ArrayBuffer>
}

const MOST_LINES = 200
const MOST_BYTES = 1_000_000

/** Lines by the batch, from behind the line where an earlier attempt stopped. */
export async function* batchesOf(lines: AsyncIterable<LineIn>, after: number): AsyncGenerator<Batch> {
  let waiting: LineIn[] = []
  let size = 0
  for await (const line of lines) {
    if (line.number <= after) continue
    waiting.push(line)
    size += line.bytes?.length ?? 0
    if (waiting.length < MOST_LINES && size < MOST_BYTES) continue
    yield pack(waiting, size)
    waiting = []
    size = 0
  }
  if (waiting.length > 0) yield pack(waiting, size)
}

function pack(lines: LineIn[], size: number): Batch {
  const bytes = new Uint8Array(size)
  let end = 0
  const ends = lines.map((line) => {
    if (line.bytes === null) return -1
    bytes.set(line.bytes, end)
    end += line.bytes.length
    return end
  })
  return { numbers: lines.map(({ number }) => number), ends, bytes }
}

export function* linesOfBatch({ numbers, ends, bytes }: Batch): Generator<LineIn> {
  let start = 0
  for (const [place, number] of numbers.entries()) {
    const end = ends[place] ?? -1
    yield { number, bytes: end < 0 ? null : bytes.subarray(start, end) }
    start = Math.max(start, end)
  }
}
