import { createHash } from 'node:crypto'
import type { Marking } from '@/prisma/generated/enums'
import { doubtCount } from '../confirming/doubts'
import { fingerprintOf } from '../duplicates/fingerprint'
import { withFittingFields } from '../fitting-fields'
import { withUsualMarking } from '../import-reading'
import type { Reading } from '../reading'
import { type Batch, linesOfBatch } from './batch'
import type { LineIn } from './lines-in'
import { readRecord, TOO_LONG } from './read-record'
import { storable } from './storable'
import { timedIds } from './timed-ids'

/** A line that is left out, and why, in a sentence. */
export type Complaint = { line: number; message: string }

export type BatchRead = {
  /** The rows to be kept, as one JSON array in UTF-8: `keepRecords` takes it apart within the database. */
  rows: Uint8Array<ArrayBuffer>
  /** Lines that were read, those among them that stand twice in the batch, and those that could not be. */
  read: number
  twice: number
  complaints: Complaint[]
  last: number
}

export type ReadingHow = {
  fileName: string
  marking: Marking
  /** Whether the same bytes are wanted another time. */
  again: boolean
  /** Off only where the cost of the rest is measured. */
  fingerprints: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads, checks and hashes a batch of lines. */
export function readBatch(batch: Batch, how: ReadingHow): BatchRead {
  const nextId = timedIds()
  const hashes = new Set<string>()
  const rows: string[] = []
  const complaints: Complaint[] = []
  let twice = 0
  for (const line of linesOfBatch(batch)) {
    const read = readLine(line)
    if ('unread' in read) {
      complaints.push({ line: line.number, message: read.unread })
      continue
    }
    const sha256 = createHash('sha256').update(read.text, 'utf8').digest('hex')
    if (hashes.has(sha256) && !how.again) twice += 1
    else rows.push(rowOf({ ...read, sha256, number: line.number }, how, nextId))
    hashes.add(sha256)
  }
  return {
    rows: new TextEncoder().encode(`[${rows.join(',')}]`),
    read: rows.length,
    twice,
    complaints,
    last: batch.numbers.at(-1) ?? 0,
  }
}

type LineRead = { text: string; reading: Reading }

export function readLine({ bytes }: LineIn): LineRead | { unread: string } {
  if (bytes === null) return { unread: TOO_LONG }
  const text = decode(bytes)
  if (text === null) return { unread: 'It is not written in UTF-8.' }
  try {
    const read = readRecord(text)
    return 'unread' in read ? read : { text, reading: read.reading }
  } catch (error) {
    // One line in thousands on which our own readers fail must not take the others with it.
    return { unread: `Opcit’s reader failed on it (${error}).` }
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function rowOf(
  { text, reading, sha256, number }: LineRead & { sha256: string; number: number },
  { fileName, marking, fingerprints }: ReadingHow,
  nextId: () => string,
): string {
  const { value, json } = storable(withUsualMarking(withFittingFields(reading), marking))
  const row = JSON.stringify({
    captureId: nextId(),
    importId: nextId(),
    // The line itself, whose bytes in UTF-8 are the capture: what could not be decoded did not come so far.
    line: text,
    sha256,
    fileName: `${fileName}, line ${number}`,
    doubts: doubtCount(value),
    ...(fingerprints && { fingerprint: plain(fingerprintOf(value)) }),
  })
  return `${row.slice(0, -1)},"reading":${json}}`
}

/** Arrays as PostgreSQL writes them, which JSON has no large enough numbers for. */
function plain({ address, textHash, signature, bands, sentences }: ReturnType<typeof fingerprintOf>) {
  return {
    address,
    textHash,
    signature: `{${signature.join()}}`,
    bands: `{${bands.join()}}`,
    sentences: `{${sentences.join()}}`,
  }
}
