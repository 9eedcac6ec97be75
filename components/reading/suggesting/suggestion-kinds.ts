import type { SuggestionKind } from '@/lib/suggestions/suggestion'

/** What kinds of suggestion are called where they are counted. */
export const suggestionKindName: Record<SuggestionKind, string> = {
  quotation: 'Quotations',
  'indirect-speech': 'Indirect speech',
  'named-source': 'Named sources',
  'known-source': 'Known sources',
  figure: 'Figures',
  post: 'Embedded posts',
  'worth-checking': 'Worth checking',
  repeat: 'Repeats',
}
