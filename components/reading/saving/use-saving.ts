'use client'

import { useCallback, useState } from 'react'
import { type SavedState, useReportSaved } from '@/components/shell/saved-state'
import type { Outcome } from '@/lib/outcome'

const UNREACHED = 'The desk cannot be reached. What you wrote is kept on this machine: try again.'

/** Runs saves, tells the status line how they went, and a screen reader what was done. */
export function useSaving() {
  const [saved, setSaved] = useState<SavedState | null>(null)
  const [announcement, announce] = useState('')
  useReportSaved(saved)

  const run = useCallback(async <T>(words: string, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    setSaved({ state: 'saving' })
    const outcome = await attempt(act)
    if (outcome.ok) setSaved({ state: 'saved', at: new Date() })
    else setSaved({ state: 'unsaved', why: outcome.message })
    announce(outcome.ok ? words : outcome.message)
    return outcome
  }, [])

  return { run, announcement, announce, busy: saved?.state === 'saving' }
}

async function attempt<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act()
  } catch {
    return { ok: false, reason: 'conflict', message: UNREACHED }
  }
}
