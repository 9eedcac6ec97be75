'use client'

import { useSyncExternalStore } from 'react'
import { readTheme } from './theme'

/** The theme the page stands in; every switch on the page follows it. */
export function useTheme() {
  return useSyncExternalStore(watch, present, () => 'system' as const)
}

function watch(changed: () => void) {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function present() {
  return readTheme(document.documentElement.dataset.theme)
}
