import { withWesternDigits } from '../../fields/dates'
import type { PrintedLine } from './lines'
import type { PdfPage } from './pdf-pages'

const EDGE = 0.13
const NUMBER =
  /^(?:[-–—|[(\s]*(?:page|p\.?|صفحه|صفحهٔ|ص\.?|صفحة)?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:of|\/|از|من)\s*\d{1,4})?[-–—|\])\s]*)$/iu

/** Why a line is no part of the text but of the paper it is printed on; null where it may be text. */
export function furnitureOf(lines: PrintedLine[], pages: PdfPage[]): Map<PrintedLine, string> {
  const reasons = new Map<PrintedLine, string>()
  const repeats = new Map<string, Set<number>>()
  const atEdge = lines.filter((line) => edgeOf(line, pages) !== null)
  for (const line of atEdge) {
    const key = keyOf(line, pages)
    repeats.set(key, (repeats.get(key) ?? new Set()).add(line.page))
  }
  for (const line of lines) if (line.isTurned) reasons.set(line, 'Set across the page')
  for (const line of atEdge) {
    if (NUMBER.test(withWesternDigits(line.text))) reasons.set(line, 'Page number')
    else if ((repeats.get(keyOf(line, pages))?.size ?? 0) > 1) {
      reasons.set(
        line,
        edgeOf(line, pages) === 'top'
          ? 'Repeated at the top of the pages'
          : 'Repeated at the foot of the pages',
      )
    }
  }
  return reasons
}

function edgeOf(line: PrintedLine, pages: PdfPage[]): 'top' | 'foot' | null {
  const height = pages[line.page]?.height ?? 0
  if (line.y > height * (1 - EDGE)) return 'top'
  return line.y < height * EDGE ? 'foot' : null
}

/** Running heads differ in the page's number alone, and stand at one height. */
function keyOf(line: PrintedLine, pages: PdfPage[]): string {
  const words = withWesternDigits(line.text).replace(/\d+/g, '0').toLowerCase()
  return `${edgeOf(line, pages)} ${Math.round(line.y / 4)} ${words}`
}
