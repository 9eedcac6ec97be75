import type { CardSource } from '@/lib/annotations/card'
import type { ClaimReading } from '@/lib/suggestions/suggestion'
import type { ClaimKind, Marking, SourceKind } from '@/prisma/generated/enums'

/** A source as it is picked for a card: known by its id, or new by its name and kind. */
export type SourcePick = { id: string | null; name: string; kind: SourceKind; grade: string | null }

/** A claim of the desk as it is picked for a card. */
export type ClaimPick = { id: string; number: number; sentence: string; kind: ClaimKind }

/** What a claim is read to say, and what only a person says. */
export type Fields = Omit<ClaimReading, 'attribution'> & {
  /** The claim of the desk that is meant; null for one that `sentence` words anew. */
  claim: ClaimPick | null
  attribution: SourcePick[]
  source: SourcePick | null
  note: string
  marking: Marking | null
}

/** Why a field says what it says, for those filled in that nobody has touched yet. */
export type Guesses = Partial<Record<keyof Fields, string>>

export const blankFields: Fields = {
  claim: null,
  sentence: '',
  claimKind: 'event',
  figure: '',
  unit: '',
  comparator: '',
  asOf: '',
  stance: 'asserts',
  wording: 'paraphrase',
  basis: 'textual',
  attribution: [],
  source: null,
  note: '',
  marking: null,
}

/** A source the desk has not answered for has no id yet, and is found again by its name. */
export function pickOf({ id, name, kind, grade }: CardSource): SourcePick {
  return { id: id || null, name, kind, grade }
}
