'use client'

import { createContext, useContext, useEffect, useMemo, useState } from 'react'

/** How it stands with what was typed on this page. */
export type SavedState =
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'unsaved'; why: string }
  | { state: 'offline'; waiting: number }
  | { state: 'signed-out'; waiting: number }

type Report = { saved: SavedState | null; report: (saved: SavedState | null) => void }

const SavedStateContext = createContext<Report>({ saved: null, report: () => {} })

export function SavedStateProvider({ children }: { children: React.ReactNode }) {
  const [saved, report] = useState<SavedState | null>(null)
  const value = useMemo(() => ({ saved, report }), [saved])

  return <SavedStateContext value={value}>{children}</SavedStateContext>
}

export function useSavedState(): SavedState | null {
  return useContext(SavedStateContext).saved
}

/** Tells the status line how the page's saving goes, for as long as the page stands. */
export function useReportSaved(saved: SavedState | null) {
  const { report } = useContext(SavedStateContext)

  useEffect(() => report(saved), [report, saved])
  useEffect(() => () => report(null), [report])
}
