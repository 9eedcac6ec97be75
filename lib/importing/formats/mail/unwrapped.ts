const NARROWEST = 66
const WIDEST = 80

/**
 * Mail programs break plain text at 72 to 78 letters and leave a line empty between paragraphs. A line was broken
 * for width if the first word of the next one would not have fitted on it.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, index) => (isBroken(line, lines[index + 1] ?? '') ? `${line.trimEnd()} ` : `${line}\n`))
    .join('')
}

function isBroken(line: string, next: string): boolean {
  const length = line.trimEnd().length
  if (length > WIDEST || next.trim() === '' || /^\s*(?:[>•*–—-]|\d{1,2}[.)]\s|[\p{L}-]{2,12}:)/u.test(next))
    return false
  return (
    length + 1 + (next.trim().split(/\s/, 1)[0] ?? '').length > NARROWEST &&
    /^[\p{L}\p{N}"'“‘«(]/u.test(next.trim())
  )
}
