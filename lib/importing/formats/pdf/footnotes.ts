import { isSize, type Print } from './paragraphs'
import type { ColumnLine } from './reading-order'

const MARK = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[?\d{1,3}[\].)]?\s|[*†‡]+)\s*\p{L}?/u

/**
 * The lines that are footnotes: smaller than the text, at the foot of a column, the first of them with a mark.
 * Each begins a footnote or goes on with the one before it.
 */
export function footnoteLines(lines: ColumnLine[], print: Print): Set<ColumnLine> {
  const found = new Set<ColumnLine>()
  const feet = new Map<string, ColumnLine[]>()
  for (const line of lines) {
    const key = `${line.page} ${line.column}`
    const foot = feet.get(key) ?? []
    if (line.size < print.body * 0.95 && !isSize(line.size, print.body)) feet.set(key, [...foot, line])
    // What stands below may still be a foot; what stands above a line of text is none.
    else feet.set(key, [])
  }
  for (const foot of feet.values()) {
    const first = foot.findIndex(startsFootnote)
    if (first >= 0) for (const line of foot.slice(first)) found.add(line)
  }
  return found
}

export function startsFootnote({ text }: { text: string }): boolean {
  return MARK.test(text)
}
