/** Where `@` and the name of somebody stand in words; more than one where they share a name. */
export type Named<P> = { start: number; end: number; people: P[] }

/**
 * Finds the people named in words by `@` and their whole name. The longest name that fits is meant: in «@Bo Lind» it
 * is Bo Lind, not Bo. An `@` within a word names nobody, as in an address for mail.
 */
export function namedIn<P extends { name: string }>(words: string, people: readonly P[]): Named<P>[] {
  const named: Named<P>[] = []
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    if (/[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, at))) continue
    const fitting = people.filter(({ name }) => standsAt(words, at + 1, name))
    const longest = Math.max(0, ...fitting.map(({ name }) => name.length))
    if (longest === 0) continue
    const meant = fitting.filter(({ name }) => name.length === longest)
    named.push({ start: at, end: at + 1 + longest, people: meant })
  }
  return named
}

function standsAt(words: string, start: number, name: string): boolean {
  const end = start + name.length
  const same = words.slice(start, end).toLowerCase() === name.toLowerCase()
  return same && !/^[\p{L}\p{M}\p{N}]/u.test(words.slice(end))
}
