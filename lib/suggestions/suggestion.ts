import type { Span } from '@/lib/text/span'
import type { Basis, ClaimKind, SourceKind, Stance, Wording } from '@/prisma/generated/enums'

/** A source a suggestion names: known to the desk by its id, or new by its name and kind. */
export type SuggestedSource = { id: string | null; name: string; kind: SourceKind }

/** What a claim card can say before its writer does. */
export type ClaimReading = {
  sentence: string
  claimKind: ClaimKind
  /** In digits, as in 94 or 0.5; empty where the words hold no figure. */
  figure: string
  unit: string
  comparator: string
  /** A day as 2026-11-14; empty where none is written. */
  asOf: string
  stance: Stance
  wording: Wording
  basis: Basis
  /** From whoever the writer cites on to whoever is said to know; the writer is not repeated. */
  attribution: SuggestedSource[]
}

export type SuggestionKind =
  | 'quotation'
  | 'indirect-speech'
  | 'named-source'
  | 'known-source'
  | 'figure'
  | 'post'
  | 'worth-checking'
  | 'repeat'

/** An annotation this machine would make, and why. Nobody's until somebody accepts it. */
export type Suggestion = {
  /** The same for the same thing at the same words in any version of the text, so that once dismissed it stays away. */
  key: string
  kind: SuggestionKind
  span: Span
  exact: string
  /** One sentence for the editor: which words gave it away. */
  reason: string
  /** Suggestions accepted together with this one: the same source, or the same kind of claim. */
  like: string
} & ({ makes: 'claim'; claim: ClaimReading } | { makes: 'source'; source: SuggestedSource })

/** What the desk knows already of an op-ed and its voices. */
export type Known = {
  language: string
  /** Who signed the op-ed. */
  writers: readonly SuggestedSource[]
  sources: readonly (SuggestedSource & { id: string; aliases: readonly string[] })[]
  /** What is annotated in it, so that it is not suggested again and its other occurrences are. */
  tagged: readonly { span: Span; kind: 'claim' | 'source' | 'note'; source: SuggestedSource | null }[]
}
