export type Line = {
  text: string
  /** The cells of a row copied out of a table. */
  cells?: string[]
  /** Whether empty lines stand before it. */
  apart: boolean
}

const WIDEST_WRAP = 110

/** The lines of a text, without the empty ones; lines broken only for want of width are one again. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = false
  for (const raw of text.split('\n')) {
    const line = raw.trim().replace(/\t+/g, ' ')
    const cells = raw.trim().split('\t')
    if (line) lines.push({ text: line, apart, ...(cells.length > 1 && { cells }) })
    apart = line === '' && lines.length > 0
  }
  return rejoined(lines)
}

/**
 * A line was broken for width if the first word of the next one would not have fitted on it:
 *
 *   The ferry must come back to the table, and the       |← width
 *   harbour board must make room for it.
 */
function rejoined(lines: Line[]): Line[] {
  const width = wrapWidth(lines)
  if (!width) return lines
  const joined: Line[] = []
  let before: Line | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && before && isBroken(before, line, width)) last.text += glue(last.text, line.text) + line.text
    else joined.push({ ...line })
    before = line
  }
  return joined
}

function isBroken(line: Line, next: Line, width: number): boolean {
  if (next.apart || line.text.length > width) return false
  if (LIST_MARK.test(next.text) || /^[—–-]\s/.test(next.text)) return false
  const word = next.text.split(/\s/, 1)[0] ?? ''
  if (line.text.length + 1 + word.length > width) return true
  const runsOn = /^\p{Ll}/u.test(next.text) && !/[.!?:;؟۔]["”’»)]*$/u.test(line.text)
  return runsOn && line.text.length > width * 0.75
}

/** A word divided at the line's end keeps its hyphen and loses the space. */
function glue(before: string, after: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' '
}

/** The width a text was wrapped at: most of its longer lines end just short of it; null when it was not wrapped. */
function wrapWidth(lines: Line[]): number | null {
  const lengths = lines.map((line) => line.text.length)
  const widest = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (widest > WIDEST_WRAP || widest < 30 || lines.length < 3) return null
  const near = lengths.filter((length) => length > widest * 0.8).length
  const inside = lines.filter((_, index) => index + 1 < lines.length && !lines[index + 1]?.apart)
  const brokenOff = inside.filter(
    ({ text }) => text.length > widest * 0.8 && !/[.!?:؟۔…"”»]$/.test(text),
  ).length
  return near >= Math.max(2, lines.length * 0.4) && brokenOff >= Math.max(2, near * 0.5) ? widest : null
}

/** A bullet, or a number with a stop, before the words of a list's entry. */
export const LIST_MARK = /^(?:[•●▪■◦‣⁃·*]|[-–](?=\s+\S)|(?:\d{1,2}|[۰-۹٠-٩]{1,2})[.)-](?=\s))\s*/u
