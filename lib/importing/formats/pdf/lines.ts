import type { Direction } from '@/lib/text/document'
import { directionOf } from '../../fields/language'
import type { PdfItem, PdfPage } from './pdf-pages'

/** One line of print in one column. Places are counted from the left and from the foot of its page. */
export type PrintedLine = {
  text: string
  page: number
  left: number
  right: number
  y: number
  size: number
  direction: Direction
  isTurned: boolean
}

/** The pieces of lines on a page, from top to foot; those beside one another from left to right. */
export function linesOn({ items }: PdfPage, page: number, joints: boolean): PrintedLine[] {
  const upright = items.filter((item) => !item.isTurned)
  const turned = items.filter((item) => item.isTurned && item.text.trim())
  return [
    ...rowsOf(upright)
      .flatMap(piecesOf)
      .flatMap((row) => lineOf(row, page, joints, false)),
    ...turned.flatMap((item) => lineOf([item], page, joints, true)),
  ]
}

/** Pieces of one line that turned out to stand in one column. */
export function joinPieces(pieces: PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.page === piece.page && Math.abs(last.y - piece.y) < piece.size * 0.35)
      joined[joined.length - 1] = beside(last, piece)
    else joined.push(piece)
  }
  return joined
}

function beside(one: PrintedLine, other: PrintedLine): PrintedLine {
  const direction = one.text.length >= other.text.length ? one.direction : other.direction
  return {
    ...(one.text.length >= other.text.length ? one : other),
    text: direction === 'rtl' ? `${other.text} ${one.text}` : `${one.text} ${other.text}`,
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  }
}

/** Letters on one baseline, and the raised ones beside them. */
function rowsOf(items: PdfItem[]): PdfItem[][] {
  const rows: { y: number; size: number; items: PdfItem[] }[] = []
  const inOrder = items.map((item) => levelled(item, items)).sort((a, b) => b.y - a.y)
  for (const item of inOrder) {
    const row = rows.at(-1)
    if (row && row.y - item.y < Math.max(row.size, item.size) * 0.35) {
      row.items.push(item)
      row.size = Math.max(row.size, item.size)
    } else rows.push({ y: item.y, size: item.size, items: [item] })
  }
  return rows.map((row) => row.items)
}

const SUPERSCRIPT: Record<string, string> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
}
const MARK = /^[\d*†‡]{1,3}$/

/** The mark of a footnote, small and raised beside a word, is set on its line and written as the raised sign it is. */
function levelled(item: PdfItem, items: PdfItem[]): PdfItem {
  if (!MARK.test(item.text)) return item
  const word = items.find(
    (one) =>
      one !== item &&
      one.text.trim() !== '' &&
      one.text.trim() !== item.text.trim() &&
      Math.abs(gapBetween(one, item)) < one.size * 0.35 &&
      isRaised(item, one),
  )
  if (!word) return item
  return { ...item, y: word.y, size: word.size, text: raised(item.text) }
}

function isRaised(mark: PdfItem, word: PdfItem): boolean {
  const up = (mark.y - word.y) / word.size
  if (up > 0.12 && up < 0.75 && mark.size < word.size * 0.85) return true
  // Some fonts have raised digits of their own: on the baseline and full in size, but too narrow for digits.
  return mark.y === word.y && /\d/.test(mark.text) && mark.width / mark.text.length < word.size * 0.42
}

function raised(mark: string): string {
  return mark.replace(/\d/g, (digit) => SUPERSCRIPT[digit] ?? digit)
}

/** A row is cut where room is left empty that the file does not call a space: there another column may begin. */
function piecesOf(row: PdfItem[]): PdfItem[][] {
  const parts: PdfItem[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const item of row.sort((a, b) => a.x - b.x)) {
    const isBlank = item.text.trim() === ''
    if (isBlank && item.width > item.size * 2.5) continue
    const part = parts.at(-1)
    if (part && item.x - right < item.size * 0.6) part.push(item)
    else if (!isBlank) parts.push([item])
    right = Math.max(right, item.x + item.width)
  }
  return parts
}

function lineOf(items: PdfItem[], page: number, joints: boolean, isTurned: boolean): PrintedLine[] {
  const direction = directionOf(items.map(({ text }) => text).join(' ')) ?? 'ltr'
  const text = wordsOf(items, direction, joints)
  if (text === '') return []
  const solid = items.filter((item) => item.text.trim() !== '')
  return [
    {
      text,
      page,
      left: Math.min(...solid.map(({ x }) => x)),
      right: Math.max(...solid.map(({ x, width }) => x + width)),
      y: items[0]?.y ?? 0,
      size: prevailingSize(solid),
      direction,
      isTurned,
    },
  ]
}

function prevailingSize(items: PdfItem[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of items) letters.set(size, (letters.get(size) ?? 0) + text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The words in the order they are read. Space is what the file says is space, and every gap wide enough for one. */
function wordsOf(items: PdfItem[], direction: Direction, joints: boolean): string {
  let text = ''
  let before: PdfItem | null = null
  for (const item of inReadingOrder(items, direction)) {
    if (before && gapBetween(before, item) > Math.min(before.size, item.size) * 0.2) text += ' '
    else if (joints && before && isJoint(before, item)) text += '\u200c'
    text += item.text
    before = item
  }
  return baseLetters(text).replace(/\s+/g, ' ').trim()
}

/** Letters of the Arabic script that take hold of the next one. */
const JOINING = /[ئبتثجحخسشصضطظعغفقكلمنهىيپچکگیھے]$/u

/**
 * Shaping drops the sign that keeps two letters of a Persian word apart, and leaves two pieces without a gap between
 * them, the first of which ends in a letter that would have taken hold of the next. In a file that is set letter by
 * letter this tells nothing.
 */
function isJoint(one: PdfItem, other: PdfItem): boolean {
  return (
    Math.abs(gapBetween(one, other)) < one.size * 0.05 &&
    JOINING.test(one.text) &&
    /^\p{Script=Arabic}/u.test(other.text)
  )
}

/** Whether pieces that meet without a gap are rare enough to mean something. */
export function jointsTell(pages: PdfPage[]): boolean {
  const arabic = pages.flatMap(({ items }) => items).filter(({ text }) => /\p{Script=Arabic}/u.test(text))
  const meeting = arabic.filter((item, index) => {
    const next = arabic[index + 1]
    return next !== undefined && next.y === item.y && isJoint(next, item)
  })
  return meeting.length < arabic.length * 0.15
}

function gapBetween(one: PdfItem, other: PdfItem): number {
  return Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width))
}

/** Pieces stand from left to right; what runs from the right is turned about, piece by piece. */
function inReadingOrder(items: PdfItem[], direction: Direction): PdfItem[] {
  const ordered: PdfItem[] = []
  const runs: { direction: Direction | null; items: PdfItem[] }[] = []
  for (const item of items) {
    const own = directionOf(item.text) ?? (/\p{N}/u.test(item.text) ? 'ltr' : null)
    const run = runs.at(-1)
    if (run && (own === null || run.direction === own)) run.items.push(item)
    else runs.push({ direction: own ?? direction, items: [item] })
  }
  for (const run of direction === 'rtl' ? runs.reverse() : runs)
    ordered.push(...(run.direction === 'rtl' ? run.items.reverse() : run.items))
  return ordered
}

/** Letters as they are typed, for the shapes some PDFs are set with. */
function baseLetters(text: string): string {
  return text.replace(/[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/g, (shapes) => shapes.normalize('NFKC'))
}
