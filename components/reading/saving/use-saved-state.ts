'use client'

import { useState } from 'react'
import type { SavedState } from '@/components/shell/saved-state'
import type { KeptErrand } from './kept-errands'
import { useAnswers, useLine } from './use-outbox'

/** How it stands with what was done in this room, for the status line. */
export function useSavedState(here: readonly KeptErrand[]): SavedState | null {
  const line = useLine()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const waiting = here.filter(({ refused }) => refused === null).length
  const refused = here.find((one) => one.refused !== null)?.refused?.message ?? null
  useAnswers(({ outcome }) => {
    if (outcome.ok) setSavedAt(new Date())
  })

  return useSame(stateOf())

  function stateOf(): SavedState | null {
    if (line === 'signed-out') return { state: 'signed-out', waiting }
    if (line === 'lost') return { state: 'offline', waiting }
    if (waiting > 0) return { state: 'saving' }
    if (refused) return { state: 'unsaved', why: refused }
    return savedAt && { state: 'saved', at: savedAt }
  }
}

/** The same object for as long as it says the same. */
function useSame(state: SavedState | null): SavedState | null {
  const [same, setSame] = useState(state)
  if (JSON.stringify(same) === JSON.stringify(state)) return same
  setSame(state)
  return state
}
