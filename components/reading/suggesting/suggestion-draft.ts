import type { KnownSource } from '@/lib/suggestions/queries'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import type { Draft } from '../writing/draft'
import { filledClaim, filledSource } from '../writing/first-fields'

/** The card a suggestion would make, filled in with what it says. */
export function suggestionDraft(
  suggestion: Suggestion,
  { key, textVersionId, sources }: { key: string; textVersionId: string; sources: readonly KnownSource[] },
): Draft {
  const { makes: kind, span, exact } = suggestion
  const filled =
    suggestion.makes === 'claim'
      ? filledClaim(suggestion.claim, sources)
      : filledSource(suggestion.source, sources)
  return { key, kind, changes: null, place: { textVersionId, span, exact }, ...filled, touched: false }
}
