import { crc32, inflateRawSync } from 'node:zlib'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { memberName } from './member-name.ts'

export type Member = {
  name: string
  /** What the directory says of it; what comes out is counted again. */
  size: number
  packed: Uint8Array
  method: number
  crc: number
  isLocked: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 0xffff

/** Lists what is in a ZIP by its directory. Nothing is unpacked yet, and no header is believed where it can be checked. */
export function openZip(bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return membersIn(bytes, view)
  } catch (error) {
    if (error instanceof RangeError) throw damaged()
    throw error
  }
}

/** The bytes of a member: never more than `most`, and exactly those the directory vouches for. */
export function unpacked(member: Member, most: number): Uint8Array<ArrayBuffer> {
  const { packed, method, size, crc, isLocked } = member
  if (isLocked) throw new Unreadable('is locked with a password. Unpack it and bring it without one.')
  if (method !== 0 && method !== 8)
    throw new Unreadable('is packed in a way that is not read here. Unpack it and bring it by itself.')
  if (size > most) throw tooLarge()
  const plain = method === 0 ? packed.slice() : inflated(packed, most)
  if (plain.length > most) throw tooLarge()
  if (plain.length !== size || crc32(plain) !== crc) throw damaged()
  return plain
}

function inflated(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const ceiling = Math.min(most, Math.max(limits.ratioFromBytes, packed.length * limits.unpackingRatio))
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: ceiling }))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code !== 'ERR_BUFFER_TOO_LARGE') throw damaged()
    throw ceiling < most
      ? new Unreadable(`grows more than ${limits.unpackingRatio} times when unpacked, as no text does.`)
      : tooLarge()
  }
}

function tooLarge(): Unreadable {
  return new Unreadable('is too large when unpacked.')
}

function damaged(): Unreadable {
  return new Unreadable('is damaged: its parts do not fit together. Make or send it again.')
}

function membersIn(bytes: Uint8Array, view: DataView): Member[] {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > limits.archiveMembers) {
    throw new Unreadable(`holds more than ${limits.archiveMembers} files. Bring them in several parts.`)
  }
  // Something may stand before the archive; its offsets then count from where it begins.
  const base = end - length - start
  if (base < 0) throw damaged()

  const members: Member[] = []
  const places: { start: number; end: number }[] = []
  let at = base + start
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, at)
    const data = dataOf(view, base + entry.offset)
    const place = { start: base + entry.offset, end: data + entry.packedSize }
    if (place.end > base + start) throw damaged()
    places.push(place)
    members.push({ ...entry.member, packed: bytes.subarray(data, place.end) })
    at = entry.next
  }
  refuseOverlaps(places)
  return members
}

/** The directory's end stands last, behind it a comment at the most. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  throw damaged()
}

function entryAt(bytes: Uint8Array, view: DataView, at: number) {
  if (view.getUint32(at, true) !== ENTRY) throw damaged()
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw damaged()
  const member = {
    name: memberName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    isLocked: (flags & 1) !== 0,
  }
  return { member, packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true), next }
}

function dataOf(view: DataView, at: number): number {
  if (view.getUint32(at, true) !== LOCAL) throw damaged()
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
}

/** Members that share their bytes are how a small archive holds millions of gigabytes. */
function refuseOverlaps(places: { start: number; end: number }[]) {
  const inOrder = [...places].sort((a, b) => a.start - b.start)
  inOrder.forEach((place, index) => {
    const next = inOrder[index + 1]
    if (next && next.start < place.end) {
      throw new Unreadable('has members that lie over each other, as only an archive made to do harm has.')
    }
  })
}
