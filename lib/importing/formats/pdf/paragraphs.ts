import type { Direction } from '@/lib/text/document'
import { endsAsSentence } from '../../judging/words'
import { LIST_MARK } from '../../lines/lines'
import type { PrintedLine } from './lines'
import type { ColumnLine } from './reading-order'

export type PrintedParagraph = { lines: ColumnLine[]; kind: 'text' | 'heading' | 'footnote'; size: number }

export type Print = {
  /** The size most of the letters have. */
  body: number
  /** From one baseline to the next within a paragraph. */
  leading: number
  /** Whether paragraphs begin with a first line set in. */
  isIndented: boolean
  direction: Direction
  columns: Map<string, Column>
}

/** Where the lines of a column begin and end, in the direction they are read. */
type Column = { start: number; end: number }

export function printOf(lines: ColumnLine[]): Print {
  const body = commonest(lines.map(({ size, text }) => [Math.round(size * 2) / 2, text.length]))
  const ofBody = lines.filter(({ size }) => isSize(size, body))
  const rtl = lines.filter(({ direction }) => direction === 'rtl').length * 2 > lines.length
  const direction = rtl ? 'rtl' : 'ltr'
  const columns = columnsOf(ofBody, direction)
  const steps = ofBody.flatMap((line, index) => {
    const next = ofBody[index + 1]
    const step = next && isSameColumn(line, next) ? line.y - next.y : 0
    return step > 0 && step < body * 3 ? [[Math.round(step * 2) / 2, 1] as [number, number]] : []
  })
  const print = {
    body,
    leading: commonest(steps) || body * 1.3,
    direction,
    columns,
    isIndented: false,
  } as const
  const indented = ofBody.filter((line) => isSetIn(line, print)).length
  return { ...print, isIndented: indented >= 2 && indented * 2 < ofBody.length }
}

/** Lines as paragraphs: those that run on are one, over columns and pages too. */
export function paragraphsOf(lines: ColumnLine[], print: Print): PrintedParagraph[] {
  const paragraphs: PrintedParagraph[] = []
  const unfinished = new Map<PrintedParagraph['kind'], PrintedParagraph>()
  for (const line of lines) {
    const kind = kindOf(line, print)
    const open = unfinished.get(kind)
    // A footnote at the foot of a page parts no paragraph that goes on over it; a heading does.
    const isNear =
      open === paragraphs.at(-1) || (kind !== 'heading' && paragraphs.at(-1)?.kind === 'footnote')
    if (open && isNear && goesOn(open, line, print)) {
      open.lines.push(line)
      continue
    }
    const paragraph = { lines: [line], kind, size: line.size }
    paragraphs.push(paragraph)
    unfinished.set(kind, paragraph)
  }
  return paragraphs
}

function kindOf(line: ColumnLine, { body }: Print): PrintedParagraph['kind'] {
  if (line.size > body * 1.12) return 'heading'
  return 'text'
}

function goesOn(open: PrintedParagraph, line: ColumnLine, print: Print): boolean {
  const last = open.lines.at(-1)
  if (!last || !isSize(line.size, last.size) || LIST_MARK.test(line.text)) return false
  if (isSameColumn(last, line)) {
    const step = last.y - line.y
    if (step <= 0 || step > Math.max(print.leading * (line.size / print.body), line.size) * 1.3) return false
    if (open.kind === 'heading' || hangsBelow(open.lines[0], line, print)) return true
    if (print.isIndented && isSetIn(line, print) && !isSetIn(last, print)) return false
    return !(isShort(last, print) && endsSentence(last.text))
  }
  if (open.kind === 'heading' || (last.page === line.page && last.column * line.column === 0)) return false
  if (print.isIndented ? isSetIn(line, print) : endsSentence(last.text)) return false
  return !isShort(last, print) || !endsSentence(last.text)
}

/** The entry of a list goes on in lines that begin where its words do, behind the bullet. */
function hangsBelow(entry: ColumnLine | undefined, line: ColumnLine, { direction }: Print): boolean {
  if (!entry || !LIST_MARK.test(entry.text)) return false
  return edges(line, direction).start > edges(entry, direction).start + line.size * 0.3
}

function endsSentence(text: string): boolean {
  return endsAsSentence(text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]+$/u, ''))
}

export function isSize(size: number, other: number): boolean {
  return Math.abs(size - other) <= other * 0.08
}

function isSameColumn(one: ColumnLine, other: ColumnLine): boolean {
  return one.page === other.page && one.column === other.column
}

function isSetIn(line: ColumnLine, print: Omit<Print, 'isIndented'>): boolean {
  const column = print.columns.get(columnKey(line))
  const inward = column ? edges(line, print.direction).start - column.start : 0
  return inward > line.size * 0.7 && inward < line.size * 4
}

function isShort(line: ColumnLine, { columns, direction }: Print): boolean {
  const column = columns.get(columnKey(line))
  return column
    ? edges(line, direction).end < column.end - Math.max(line.size, (column.end - column.start) * 0.1)
    : false
}

function columnsOf(lines: ColumnLine[], direction: Direction): Map<string, Column> {
  const columns = new Map<string, ColumnLine[]>()
  for (const line of lines) columns.set(columnKey(line), [...(columns.get(columnKey(line)) ?? []), line])
  return new Map(
    [...columns].map(([key, inside]) => {
      const places = inside.map((line) => edges(line, direction))
      const start = Math.min(...places.map((place) => place.start))
      return [key, { start, end: Math.max(...places.map((place) => place.end)) }]
    }),
  )
}

function columnKey({ page, column }: ColumnLine): string {
  return `${page} ${column}`
}

function edges({ left, right }: PrintedLine, direction: Direction): Column {
  return direction === 'rtl' ? { start: -right, end: -left } : { start: left, end: right }
}

function commonest(counted: (readonly [number, number])[]): number {
  const times = new Map<number, number>()
  for (const [value, weight] of counted) times.set(value, (times.get(value) ?? 0) + weight)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
