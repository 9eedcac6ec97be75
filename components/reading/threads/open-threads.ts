'use client'

import { useMemo } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { standingOf, useReadThreads } from './thread-store'

export type OpenThread = { card: AnnotationCard; thread: NonNullable<AnnotationCard['thread']> }

/** Those of some annotations that have an open thread, in their order. */
export function useOpenThreads(annotations: readonly AnnotationCard[]): OpenThread[] {
  const threads = useReadThreads()
  return useMemo(
    () =>
      annotations.flatMap((card) => {
        const thread = standingOf(card, threads)
        return thread?.open ? [{ card, thread }] : []
      }),
    [annotations, threads],
  )
}
