/** The `@` that is being written, and what stands after it so far. */
export type Begun = { at: number; typed: string }

const LONGEST = 40

/** Whether the caret stands in the name of somebody, as far as it is written; null where it does not. */
export function begunName(words: string, caret: number): Begun | null {
  const at = words.lastIndexOf('@', caret - 1)
  if (at < 0 || caret - at > LONGEST) return null
  const typed = words.slice(at + 1, caret)
  if (/[\p{L}\p{M}\p{N}]$/u.test(words.slice(0, at)) || /^\s|[\n@]/.test(typed)) return null
  return { at, typed }
}

/** Those whose name, or a later part of it, begins with what is typed. */
export function fitting<P extends { name: string }>(people: readonly P[], typed: string): P[] {
  const wanted = typed.trimStart().toLocaleLowerCase()
  const places = people.map((person) => ({ person, place: placeIn(person.name, wanted) }))
  return places
    .filter(({ place }) => place >= 0)
    .sort((a, b) => Math.min(a.place, 1) - Math.min(b.place, 1))
    .map(({ person }) => person)
}

function placeIn(name: string, wanted: string): number {
  const words = name.toLocaleLowerCase()
  if (words.startsWith(wanted)) return 0
  const later = words.search(new RegExp(`[\\s\\u200c-]${escaped(wanted)}`, 'u'))
  return later < 0 ? -1 : later
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
}

/** The words with a name written out in place of what was begun, and where the caret stands then. */
export function withName(
  words: string,
  { at, typed }: Begun,
  name: string,
): { words: string; caret: number } {
  const after = words.slice(at + 1 + typed.length)
  const before = `${words.slice(0, at)}@${name}${/^\s/.test(after) ? '' : ' '}`
  return { words: before + after, caret: before.length + (/^\s/.test(after) ? 1 : 0) }
}
