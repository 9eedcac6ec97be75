export type Check = {
  rule: Rule
  /** What stops keeps the briefing from being submitted. */
  severity: 'stops' | 'warns' | 'notes'
  /** One sentence: what, and what to do. */
  message: string
  at: { block: number; citation: number | null } | null
}

export type Rule =
  | 'untitled'
  | 'nothing cited'
  | 'judgment without citation'
  | 'judgment without estimate'
  | 'likelihood and confidence'
  | 'label and words differ'
  | 'rows mixed'
  | 'not verbatim'
  | 'citation not sound'
  | 'confirmed'
  | 'own sentences'
  | 'marking too low'
