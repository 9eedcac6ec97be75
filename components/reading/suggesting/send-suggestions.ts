import { dismissSuggestionsAction } from '@/lib/suggestions/actions'
import type { Draft } from '../writing/draft'

export function sendSuggestions(desk: string, opEdId: string, put: (draft: Draft) => void) {
  return {
    make: async (drafts: readonly Draft[]) => {
      for (const draft of drafts) put(draft)
      return true
    },
    putAway: async (keys: readonly string[]) =>
      (await dismissSuggestionsAction(desk, { opEdId, keys: [...keys] })).ok,
  }
}
