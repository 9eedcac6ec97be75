/** Where a quotation leaves the exact words: what it says there, and what they say. */
export type Departure = { at: number; says: string; exact: string; onlySpaces: boolean }

const SHOWN = 24

/**
 * Null when the quotation is the exact words or an unbroken part of them that cuts no word: "likely" is no part of
 * "unlikely". Spaces and line breaks count, as they do where the database checks an edition.
 */
export function departure(quoted: string, exact: string): Departure | null {
  if (isUnbrokenPart(quoted, exact)) return null

  const start = likeliestStart(quoted, exact)
  const at = startOfWord(quoted, commonPrefix(quoted, exact.slice(start)))
  return {
    at,
    says: glimpse(quoted, at),
    exact: glimpse(exact, start + at),
    onlySpaces: isUnbrokenPart(foldSpace(quoted), foldSpace(exact)),
  }
}

function isUnbrokenPart(quoted: string, exact: string): boolean {
  if (quoted.trim() === '') return false
  return occurrences(quoted, exact).some(
    (start) => !isInsideWord(exact, start) && !isInsideWord(exact, start + quoted.length),
  )
}

/** Where the quotation seems to begin: of the places that have its first word, the one that agrees longest. */
function likeliestStart(quoted: string, exact: string): number {
  const word = quoted.match(/\S+/)?.[0] ?? ''
  const agreement = (start: number) => commonPrefix(quoted, exact.slice(start))
  const starts = occurrences(word, exact).filter((start) => !isInsideWord(exact, start))
  return starts.reduce((best, start) => (agreement(start) > agreement(best) ? start : best), 0)
}

function occurrences(words: string, text: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function isInsideWord(text: string, place: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, place)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(place))
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function startOfWord(text: string, place: number): number {
  return text.slice(0, place).search(/\S*$/)
}

function glimpse(text: string, at: number): string {
  const rest = text.slice(at).trim()
  if (rest.length <= SHOWN) return rest
  return `${rest
    .slice(0, SHOWN)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
