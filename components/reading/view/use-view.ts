'use client'

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { type Tints, tintsBy } from './tints'
import { isSeen, readView, type View } from './view'

export type Viewing = {
  view: View
  look: (view: View) => void
  /** All of the op-ed, left out or not. */
  annotations: readonly AnnotationCard[]
  /** How many are left out. */
  hidden: number
  tints: Tints
}

/** How this reader looks at rooms, in this browser. */
export function useViewing(annotations: readonly AnnotationCard[]): Viewing {
  const written = useSyncExternalStore(watch, readKept, () => null)
  const view = useMemo(() => readView(written), [written])
  const tints = useMemo(() => tintsBy(view.colour, annotations), [view.colour, annotations])
  const hidden = useMemo(() => annotations.filter((card) => !isSeen(card, view)).length, [annotations, view])
  return useMemo(() => ({ view, look: keep, annotations, hidden, tints }), [view, annotations, hidden, tints])
}

export const ViewContext = createContext<Viewing | null>(null)

export function useViewed(): Viewing {
  const viewing = useContext(ViewContext)
  if (!viewing) throw new Error('There is no reading room around this')
  return viewing
}

const KEY = 'room-view'
const watchers = new Set<() => void>()
/** For a browser that keeps nothing. */
let last: string | null = null

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY) ?? last
  } catch {
    return last
  }
}

function keep(view: View) {
  last = JSON.stringify(view)
  try {
    localStorage.setItem(KEY, last)
  } catch {
    // It holds until the page is left.
  }
  for (const changed of watchers) changed()
}

function watch(changed: () => void) {
  watchers.add(changed)
  window.addEventListener('storage', changed)
  return () => {
    watchers.delete(changed)
    window.removeEventListener('storage', changed)
  }
}
