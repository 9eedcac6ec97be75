/** Joins lines to one: a word broken at the end of a line is one word again. */
export function runOn(lines: string[], known: Set<string>): string {
  return lines.reduce((text, line) => joinLines(text, line, known))
}

function joinLines(text: string, line: string, known: Set<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line
  const head = /(?<word>\p{L}[\p{L}\p{M}]*)[-\u2010]$/u.exec(text)?.groups?.word
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0]
  if (!head || !tail) return `${text} ${line}`
  // "co-" and "operate": the hyphen stays if the rest of the text writes the word with one.
  return keepsHyphen(head, tail, known) ? text + line : text.slice(0, -1) + line
}

function keepsHyphen(head: string, tail: string, known: Set<string>): boolean {
  const whole = `${head}${tail}`.toLowerCase()
  if (known.has(whole)) return false
  return known.has(`${head}-${tail}`.toLowerCase())
}

/** Every word of the lines as it is written inside one, hyphens and all. */
export function knownWords(lines: string[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*(?![-\u00ad\u2010]$)/gu))
      words.add(word.toLowerCase())
  }
  return words
}
