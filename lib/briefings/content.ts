import type { Direction } from '@/lib/text/document'
import type { Confidence, Likelihood } from './estimates'
import type { Marking } from './marking'

/** A submission, resolved: everything an edition shows, and nothing that could change after it. Plain JSON. */
export type FrozenContent = {
  format: 1
  title: string
  desk: string
  marking: Marking
  language: string
  dir: Direction
  blocks: FrozenBlock[]
  endnotes: Endnote[]
  claims: ClaimRow[]
  sources: SourceRow[]
  /** Sentences of the body that carry no citation, of all in the body. */
  ownSentences: { own: number; all: number }
}

export type FrozenBlock =
  | { kind: 'heading'; level: 2 | 3; dir: Direction | null; content: FrozenInline[] }
  | FrozenParagraph
  | { kind: 'list'; ordered: boolean; entries: FrozenParagraph[][] }
  | FrozenQuotation
  | FrozenJudgment
  | { kind: 'claimTable' | 'sourceTable' }

export type FrozenParagraph = { kind: 'paragraph'; dir: Direction | null; content: FrozenInline[] }

export type FrozenQuotation = {
  kind: 'quotation'
  lang: string
  dir: Direction
  content: FrozenInline[]
  /** Its own endnote, which says whose words they are. */
  number: number
  place: number
}

export type FrozenJudgment = {
  kind: 'judgment'
  dir: Direction | null
  likelihood: Likelihood | null
  confidence: Confidence | null
  content: FrozenInline[]
}

export type FrozenInline =
  | { kind: 'words'; text: string; em: boolean; strong: boolean; href: string | null }
  | { kind: 'break' }
  | { kind: 'citation'; number: number; place: number }
  /** Closes a sentence of the body that carries no citation. */
  | { kind: 'own' }

/** One cited annotation: the exact words and the way to them. */
export type Endnote = {
  number: number
  /** How many places cite it, numbered from 1. */
  places: number
  annotationId: string
  revisionId: string
  opEdId: string
  textVersionId: string
  /** Index of the block in the text version, junk included. */
  block: number
  /** As a reader would count, junk and headings left out; null where the words are in no paragraph. */
  paragraph: number | null
  exact: string
  prefix: string
  suffix: string
  lang: string
  dir: Direction
  opEdTitle: string | null
  bylines: string[]
  outlet: string | null
  /** `2026-03-14`, or less of it where less is known. */
  publishedOn: string | null
  /** From the op-ed's writer to whoever is said to know. */
  attribution: string[]
  claim: { number: string; sentence: string } | null
  captureSha256: string
}

export type ClaimRow = {
  /** `C-131`. */
  number: string
  sentence: string
  mentions: number
  bylines: number
  outlets: number
  finding: string
  /** Null when nobody has graded it, which is not the same as a 6. */
  credibility: Grade | null
  citedBy: number[]
}

export type SourceRow = { name: string; kind: string; grade: Grade | null; citedBy: number[] }

/** A figure or letter of the Admiralty code with its word: `B`, "usually reliable". */
export type Grade = { mark: string; word: string }
