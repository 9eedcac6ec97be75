import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { LINE_FEED, lineFeeds } from './line-count'
import type { RecordsFile } from './records-file'

const PIECE = 256 * 1024

/** A file of records on this machine: read once for its hash and its length, and again for its lines. */
export async function openRecords(path: string, name = basename(path)): Promise<RecordsFile> {
  const open = () => createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>
  const hash = createHash('sha256')
  let ends = 0
  let last: number | undefined
  for await (const piece of open()) {
    hash.update(piece)
    ends += lineFeeds(piece)
    last = piece.at(-1)
  }
  const unended = last === undefined || last === LINE_FEED ? 0 : 1
  return { name, sha256: hash.digest('hex'), lines: ends + unended, open }
}
