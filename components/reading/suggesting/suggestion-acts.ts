'use client'

import type { Suggestion } from '@/lib/suggestions/suggestion'
import type { Draft } from '../writing/draft'
import { after, alike } from './offered'
import { suggestionDraft } from './suggestion-draft'
import type { Suggesting } from './use-suggestions'

export type SuggestionActs = {
  choose: (suggestion: Suggestion | null) => void
  accept: (these: readonly Suggestion[]) => void
  /** Opens the card it would make, filled in and not yet saved. */
  edit: (suggestion: Suggestion) => void
  dismiss: (these: readonly Suggestion[]) => void
  alike: (suggestion: Suggestion) => Suggestion[]
}

type Given = {
  suggesting: Suggesting
  textVersionId: string
  newKey: () => string
  choose: (suggestion: Suggestion | null) => void
  open: (draft: Draft) => void
  make: (drafts: readonly Draft[]) => void
  putAway: (keys: string[]) => void
}

/** What can be done with a suggestion. Each goes on to the next, so that a hand stays on its key. */
export function suggestionActs(given: Given): SuggestionActs {
  const { suggesting, textVersionId, newKey, choose, open, make, putAway } = given

  function goOn(these: readonly Suggestion[]) {
    const [first] = these
    choose(first ? after(first, suggesting.shown, these) : null)
  }
  const draftOf = (suggestion: Suggestion) =>
    suggestionDraft(suggestion, { key: newKey(), textVersionId, sources: suggesting.sources })

  return {
    choose,
    alike: (suggestion) => alike(suggestion, suggesting.shown),
    edit: (suggestion) => open(draftOf(suggestion)),
    accept: (these) => {
      make(these.map(draftOf))
      goOn(these)
    },
    dismiss: (these) => {
      putAway(these.map(({ key }) => key))
      goOn(these)
    },
  }
}
