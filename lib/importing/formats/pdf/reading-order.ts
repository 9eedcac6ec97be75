import { joinPieces, type PrintedLine } from './lines'

/** A line in the column it belongs to; 0 is a line across the columns. */
export type ColumnLine = PrintedLine & { column: number }

/**
 * The lines of one page as they are read: column by column, and what stands across the columns parts them.
 *
 *   ─── headline ───        1
 *   first    second         2  4
 *   column   column         3  5
 */
export function inReadingOrder(lines: PrintedLine[]): ColumnLine[] {
  const gutters = guttersOf(lines)
  if (gutters.length === 0) return joinPieces(lines).map((line) => ({ ...line, column: 0 }))
  const fromRight = lines.filter(({ direction }) => direction === 'rtl').length * 2 > lines.length
  const ordered: ColumnLine[] = []
  let band: ColumnLine[] = []
  const flush = () => {
    const columns = [...new Set(band.map(({ column }) => column))].sort((a, b) => (fromRight ? b - a : a - b))
    for (const column of columns)
      ordered.push(
        ...inColumn(
          band.filter((line) => line.column === column),
          column,
        ),
      )
    band = []
  }
  for (const line of lines) {
    const column = gutters.some((gutter) => crosses(line, gutter)) ? 0 : columnOf(line, gutters)
    if (column === 0) flush()
    if (column === 0) ordered.push({ ...line, column })
    else band.push({ ...line, column })
  }
  flush()
  return ordered
}

function inColumn(lines: PrintedLine[], column: number): ColumnLine[] {
  return joinPieces(lines).map((line) => ({ ...line, column }))
}

type Gutter = { left: number; right: number }

function crosses(line: PrintedLine, { left, right }: Gutter): boolean {
  return line.left < left && line.right > right
}

function columnOf(line: PrintedLine, gutters: Gutter[]): number {
  const middle = (line.left + line.right) / 2
  return 1 + gutters.filter((gutter) => middle > gutter.left).length
}

/** Upright strips which few lines cross, with lines beside each other on both sides. */
function guttersOf(lines: PrintedLine[]): Gutter[] {
  if (lines.length < 6) return []
  const most = lines.length * 0.25
  const narrowest = Math.min(...lines.map(({ size }) => size)) * 0.5
  const edges = [...new Set(lines.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b)
  const strips: Gutter[] = []
  edges.forEach((left, index) => {
    const right = edges[index + 1]
    if (right === undefined || lines.filter((line) => line.left < right && line.right > left).length > most)
      return
    const before = strips.at(-1)
    if (before?.right === left) before.right = right
    else strips.push({ left, right })
  })
  return strips.filter((strip) => strip.right - strip.left > narrowest && partsLines(strip, lines))
}

/** Three lines or more stand on each side, at the same heights: short last lines alone make no gutter. */
function partsLines(strip: Gutter, lines: PrintedLine[]): boolean {
  const left = lines.filter(
    (line) => line.right <= strip.right && line.right <= (strip.left + strip.right) / 2,
  )
  const right = lines.filter((line) => line.left >= strip.left && line.left >= (strip.left + strip.right) / 2)
  const beside = left.filter((line) => right.some((other) => Math.abs(other.y - line.y) < line.size * 1.2))
  return beside.length >= 3 && right.length >= 3
}
