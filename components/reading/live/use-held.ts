'use client'

import { useMemo, useState } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'

/** What somebody else made of the card that is being read. */
export type ChangedMeanwhile = { by: string; withdrawn: boolean; show: () => void }

/**
 * The card being read stays as it was when it was raised: what somebody else makes of it meanwhile is said beside it, and
 * shown when the reader asks. One's own changes are shown at once.
 */
export function useHeld(all: readonly AnnotationCard[], chosenId: string | null, reader: string) {
  const now = all.find(({ annotationId }) => annotationId === chosenId)
  const [held, setHeld] = useState<AnnotationCard | undefined>(now)
  const theirs = Boolean(now && held && isTheirs(held, now, reader))
  if (!theirs && held !== now) setHeld(now)

  const cards = useMemo(
    () => (theirs && held ? all.map((card) => (card.annotationId === held.annotationId ? held : card)) : all),
    [all, held, theirs],
  )
  const meanwhile: ChangedMeanwhile | null =
    theirs && now ? { by: now.by, withdrawn: now.withdrawn, show: () => setHeld(now) } : null
  return { cards, meanwhile }
}

function isTheirs(held: AnnotationCard, now: AnnotationCard, reader: string): boolean {
  return held.annotationId === now.annotationId && now.number > held.number && now.by !== reader
}
