import type { Block, Direction } from '@/lib/text/document'

export type Certainty = 'sure' | 'likely' | 'doubtful'

/** An inferred value, where it came from in plain words, and how far to trust it. */
export type Field<T> = { value: T; from: string; certainty: Certainty }

/** A writer as the op-ed signs them, and what it says they are: "harbour columnist". */
export type SignedBy = { name: string; role: string | null }

export type Fields = {
  title: Field<string | null>
  section: Field<string | null>
  bylines: Field<SignedBy[]>
  outlet: Field<string | null>
  /**
   * ISO dates, yyyy-mm-dd. One written so that it may be either of two is asked, not guessed: null, with the choices,
   * the one read day first before the one read month first.
   */
  date: Field<string | null> & { choices?: string[] }
  updated: Field<string | null>
  url: Field<string | null>
  /** A short BCP 47 tag: en, fa, ar. */
  language: Field<string | null>
  direction: Field<Direction>
}

/** What an import was read as, awaiting an editor's confirmation. Plain JSON. */
export type Reading = {
  blocks: Block[]
  fields: Fields
  /** The latest day the words themselves speak of as past: the op-ed cannot be older. */
  notBefore: string | null
}

/** Names alone as writers of whom nothing more is said. */
export function signed({ value, ...rest }: Field<string[]>): Field<SignedBy[]> {
  return { ...rest, value: value.map((name) => ({ name, role: null })) }
}

export const NONE_FOUND = 'none found'

export function noneFound(): Field<null> {
  return { value: null, from: NONE_FOUND, certainty: 'doubtful' }
}

export function field<T>(value: T, from: string, certainty: Certainty): Field<T> {
  return { value, from, certainty }
}
