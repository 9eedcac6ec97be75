/** Where a quotation leaves the exact words: what it says there, and what they say. */
export type Departure = { at: number; says: string; exact: string }

const SHOWN = 24

/**
 * Null when the quotation is word for word the exact words. Runs of white space count as one space, since words
 * taken across a paragraph's end carry a line break.
 */
export function departure(quoted: string, exact: string): Departure | null {
  const said = foldSpace(quoted)
  const there = foldSpace(exact)
  if (said === there) return null

  const at = startOfWord(said, commonPrefix(said, there))
  return { at, says: glimpse(said, at), exact: glimpse(there, at) }
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function startOfWord(text: string, place: number): number {
  return text.lastIndexOf(' ', place - 1) + 1
}

function glimpse(text: string, at: number): string {
  const rest = text.slice(at)
  if (rest.length <= SHOWN) return rest
  return `${rest
    .slice(0, SHOWN)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
