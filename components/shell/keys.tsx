'use client'

import { useId, useLayoutEffect, useSyncExternalStore } from 'react'
import {
  dropBindings,
  isMac,
  type KeyBinding,
  noBindings,
  presentBindings,
  putBindings,
  watchBindings,
} from './key-registry'

export type { KeyBinding } from './key-registry'

/**
 * Binds keys while the component stands, and puts the same actions in the help, the palette and the status line:
 * `useKeys([{ keys: 'j', label: 'Next annotation', short: 'next', run: next }])`.
 */
export function useKeys(bindings: readonly KeyBinding[]) {
  const owner = useId()

  // With the paint, not after it: a key pressed at once must mean what is now on the screen.
  useLayoutEffect(() => putBindings(owner, bindings), [owner, bindings])
  useLayoutEffect(() => () => dropBindings(owner), [owner])
}

export function useBindings(): readonly KeyBinding[] {
  return useSyncExternalStore(watchBindings, presentBindings, noBindings)
}

export function useIsMac(): boolean {
  return useSyncExternalStore(neverChanges, isMac, () => false)
}

function neverChanges() {
  return () => {}
}
