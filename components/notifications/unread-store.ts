'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** How much the person has not read at this desk; null until the server has told. */
let unread: number | null = null
const watchers = new Set<() => void>()

export function setUnread(count: number) {
  unread = count
  for (const changed of watchers) changed()
}

export function lowerUnread(by: number) {
  if (unread !== null && by > 0) setUnread(Math.max(0, unread - by))
}

/** The count the server drew, until something newer is known. */
export function useUnread(drawn: number): number {
  useEffect(() => setUnread(drawn), [drawn])
  return useSyncExternalStore(
    watch,
    () => unread ?? drawn,
    () => drawn,
  )
}

function watch(changed: () => void) {
  watchers.add(changed)
  return () => {
    watchers.delete(changed)
  }
}
