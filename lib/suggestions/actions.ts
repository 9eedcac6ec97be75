'use server'

import { action } from '@/lib/action'
import { dismissSuggestions, restoreSuggestions } from './commands'
import { getSuggestionGrounds } from './queries'
import { dismissalInput, groundsInput } from './schema'

export const suggestionGroundsAction = action(groundsInput, (actor, { opEdId }) =>
  getSuggestionGrounds(actor, opEdId),
)

export const dismissSuggestionsAction = action(dismissalInput, dismissSuggestions)

export const restoreSuggestionsAction = action(dismissalInput, restoreSuggestions)
