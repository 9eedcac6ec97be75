import { annotateAction } from '@/lib/annotations/actions'
import { dismissSuggestionsAction } from '@/lib/suggestions/actions'
import { type Draft, saysOf } from '../writing/draft'

export function sendSuggestions(desk: string, opEdId: string, announce: (words: string) => void) {
  return {
    make: async (drafts: readonly Draft[]) => {
      for (const draft of drafts) {
        const outcome = await annotateAction(desk, { opEdId, place: draft.place, says: saysOf(draft) })
        if (!outcome.ok) {
          announce(outcome.message)
          return false
        }
      }
      return true
    },
    putAway: async (keys: readonly string[]) =>
      (await dismissSuggestionsAction(desk, { opEdId, keys: [...keys] })).ok,
  }
}
