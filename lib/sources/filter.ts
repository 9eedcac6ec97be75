import type { SourceInList } from './queries'

type Wanted = {
  /** Words that must all stand in the name or in one of the others. */
  words: string
  /** '' for any. */
  kind: string
  /** A to F, 'none' for the ungraded, '' for any. */
  grade: string
}

export function filterSources<Source extends Pick<SourceInList, 'name' | 'aliases' | 'kind' | 'grade'>>(
  sources: Source[],
  { words, kind, grade }: Wanted,
): Source[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)

  return sources.filter((source) => {
    const names = [source.name, ...source.aliases].map((name) => name.toLowerCase())
    const named = names.some((name) => parts.every((part) => name.includes(part)))
    return named && (!kind || source.kind === kind) && (!grade || (source.grade ?? 'none') === grade)
  })
}
