import type { Span } from '@/lib/text/span'

/** Where an annotation stands once its text was amended. Only `exact` and `moved` need nobody. */
export type Placement =
  | { state: 'exact' | 'moved'; span: Span }
  | { state: 'changed'; span: Span; was: string }
  | { state: 'ambiguous'; candidates: [Span, ...Span[]]; was: string }
  /** The words went; they stood at this place. */
  | { state: 'lost'; at: number; was: string }
