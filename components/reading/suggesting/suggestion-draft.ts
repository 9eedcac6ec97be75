import type { Suggestion } from '@/lib/suggestions/suggestion'
import type { Draft } from '../writing/draft'
import { filledClaim, filledSource } from '../writing/first-fields'

/** The card a suggestion would make, filled in with what it says. */
export function suggestionDraft(suggestion: Suggestion, key: string, textVersionId: string): Draft {
  const { makes: kind, span, exact } = suggestion
  const filled =
    suggestion.makes === 'claim' ? filledClaim(suggestion.claim) : filledSource(suggestion.source)
  return { key, kind, changes: null, place: { textVersionId, span, exact }, ...filled, touched: false }
}
