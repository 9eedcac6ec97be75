'use client'

import { useEffect, useState } from 'react'
import { annotationHistoryAction } from '@/lib/annotations/actions'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { AnnotationHistory } from '@/lib/annotations/queries/history'
import { useRoom } from '../room/room-context'

/** How an annotation came to be, asked for once somebody opens it, and again when it has changed. */
export function useHistory({ annotationId, id, verdict, sending }: AnnotationCard) {
  const { desk } = useRoom()
  const [open, setOpen] = useState(false)
  const [history, setHistory] = useState<AnnotationHistory | null>(null)
  const decidedAt = verdict?.at.getTime()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision or verdict asks anew
  useEffect(() => {
    if (!open || sending) return
    let gone = false
    annotationHistoryAction(desk, { annotationId })
      .then((outcome) => !gone && outcome.ok && setHistory(outcome.value))
      .catch(() => null)
    return () => {
      gone = true
    }
  }, [open, sending, desk, annotationId, id, decidedAt])

  return [open, setOpen, history] as const
}
