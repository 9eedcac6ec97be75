import type { AnnotationCard } from '@/lib/annotations/card'
import { claimName } from '@/lib/claims/claim-name'
import type { ColourBy } from './view'

const HUES = 6
/** All hues plain, and then all striped. */
const TINTS = 2 * HUES

/** What an annotation is coloured by: the same for all of the same claim or person, with the name that says which. */
export type Tinted = { tint: number; label: string; name: string }

export type Tints = {
  by: ColourBy
  /** Null for what has no claim, while claims have the colours. */
  of: (card: AnnotationCard) => Tinted | null
}

/** Colours by claim rest on its number, those by person on who wrote here, so that both are the same each time. */
export function tintsBy(by: ColourBy, annotations: readonly AnnotationCard[]): Tints {
  if (by === 'kind') return { by, of: () => null }
  if (by === 'claim') return { by, of: ({ claim }) => claim && tintOfClaim(claim) }
  const people = tintsOfPeople(annotations)
  return { by, of: ({ authorId }) => people.get(authorId) ?? null }
}

function tintOfClaim({ number, sentence }: NonNullable<AnnotationCard['claim']>): Tinted {
  return { tint: number % TINTS, label: claimName(number), name: sentence }
}

/** Each takes the hue of their own id, or the next that nobody has. */
function tintsOfPeople(annotations: readonly AnnotationCard[]): Map<string, Tinted> {
  const names = new Map(annotations.map(({ authorId, author }) => [authorId, author]))
  const taken = new Set<number>()
  const tints = new Map<string, Tinted>()
  for (const [id, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tint = firstFree(taken, hash(id) % HUES)
    taken.add(tint)
    tints.set(id, { tint, label: initials(name), name })
  }
  return tints
}

/** No two of the same hue while there are others, even if one of them is striped. */
function firstFree(taken: ReadonlySet<number>, wanted: number): number {
  for (const pattern of [0, HUES])
    for (let step = 0; step < HUES; step++) {
      const tint = pattern + ((wanted + step) % HUES)
      if (!taken.has(tint)) return tint
    }
  return wanted
}

function hash(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0
  return sum
}

export function initials(name: string): string {
  const [first, ...others] = name.split(/\s+/).filter(Boolean)
  return [first, others.at(-1)].map((word) => [...(word ?? '')][0] ?? '').join('')
}

/** The classes that colour words, a card or a mark; what has no tint of its own while others do is grey. */
export function tintLook(tint: number | null): string {
  if (tint === null) return 'tinted'
  return tint < HUES ? `tinted hue${tint}` : `tinted striped hue${tint - HUES}`
}
