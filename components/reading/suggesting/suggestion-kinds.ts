import type { SuggestionKind } from '@/lib/suggestions/suggestion'

/** What kinds of suggestion are called where they are counted. */
export const suggestionKindName: Record<SuggestionKind, string> = {
  quotation: 'quotations',
  'indirect-speech': 'indirect speech',
  'named-source': 'named sources',
  'known-source': 'known sources',
  figure: 'figures',
  post: 'embedded posts',
  'worth-checking': 'worth checking',
  repeat: 'repeats',
}
