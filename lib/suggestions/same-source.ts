import type { SourceKind } from '@/prisma/generated/enums'
import { folded, sounded } from './folded'
import type { Known, SuggestedSource } from './suggestion'

type Sources = Known['sources']

/**
 * The source of the desk a name means, where it can mean no other: by its name or another of its names, by initials
 * (D. Vale), by a last name (Vale), by a short form (the Post), or as another alphabet's letters are spelt.
 */
export function sameSource(name: string, kind: SourceKind | null, sources: Sources): Sources[number] | null {
  const means = [isNamed, isInitialled, isShortened, isSpelt]
  for (const isMeant of means) {
    const found = sources.filter((source) =>
      [source.name, ...source.aliases].some((one) => isMeant(name, one)),
    )
    if (found.length === 1) return found[0] ?? null
    const ofKind = found.filter((source) => source.kind === kind)
    if (ofKind.length === 1) return ofKind[0] ?? null
  }
  return null
}

/** A source by its name: the desk's where it has it. */
export function sourceNamed(name: string, kind: SourceKind, sources: Sources): SuggestedSource {
  const known = sameSource(name, kind, sources)
  return known ? { id: known.id, name: known.name, kind: known.kind } : { id: null, name, kind }
}

function isNamed(name: string, known: string): boolean {
  return folded(name) !== '' && folded(name) === folded(known)
}

function isInitialled(name: string, known: string): boolean {
  const [first = '', ...rest] = folded(name).split(' ')
  const [whole = '', ...others] = folded(known).split(' ')
  const isInitial = first.length === 1 || whole.length === 1
  return isInitial && rest.length > 0 && first.charAt(0) === whole.charAt(0) && rest.at(-1) === others.at(-1)
}

/** The last words of a longer name: Vale for Dana Vale, the Post for the Harbour Post. */
function isShortened(name: string, known: string): boolean {
  return folded(name).length > 2 && folded(known).endsWith(` ${folded(name)}`)
}

function isSpelt(name: string, known: string): boolean {
  return folded(name).length > 5 && sounded(name) === sounded(known)
}
