'use client'

import { useSyncExternalStore } from 'react'

/** The one panel of the shell that may lie above the page. */
export type ShellPanel = 'palette' | 'keys' | 'more'

let shown: ShellPanel | null = null
const watchers = new Set<() => void>()

export function showShellPanel(panel: ShellPanel | null) {
  shown = panel
  for (const changed of watchers) changed()
}

export function useShellPanel(panel: ShellPanel) {
  const open = useSyncExternalStore(
    watch,
    () => shown === panel,
    () => false,
  )

  return { open, onOpenChange: (opens: boolean) => showShellPanel(opens ? panel : null) }
}

function watch(changed: () => void) {
  watchers.add(changed)
  return () => {
    watchers.delete(changed)
  }
}
