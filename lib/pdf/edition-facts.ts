/** What an edition adds to its frozen content. A preview is an edition labelled `draft`, not published. */
export type EditionFacts = {
  /** `1.0`, `2.1`, or `draft`. */
  label: string
  /** ISO time in UTC; null for a draft. */
  publishedAt: string | null
  /** SHA-256 of the content's canonical JSON. */
  hash: string
  /** Where anybody can read this edition; null when the house has no public address. */
  publicAddress: string | null
  /** What kind of change a later edition is; null for the first. */
  kind: string | null
  changeNote: string | null
}
