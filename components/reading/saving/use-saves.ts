'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import {
  annotateAction,
  restoreAnnotationAction,
  reviseAnnotationAction,
  withdrawAnnotationAction,
} from '@/lib/annotations/actions'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Outcome } from '@/lib/outcome'
import type { Trouble } from '../room/room-context'
import { type Draft, saysOf } from '../writing/draft'
import { useSaving } from './use-saving'
import { useSteps } from './use-steps'

type Written = { annotationId: string; revision: number }

type Given = {
  desk: string
  opEdId: string
  choose: (annotationId: string | null) => void
  /** The draft was saved, or was refused and must be kept. */
  onSaved: (draft: Draft) => void
  onKept: (draft: Draft) => void
}

/** Everything that is sent to the desk. A refusal keeps what was typed and says why. */
export function useSaves({ desk, opEdId, choose, onSaved, onKept }: Given) {
  const router = useRouter()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { run, announcement, announce, busy } = useSaving()
  const { take, undo, redo } = useSteps(desk, run, choose)

  function refused(outcome: Extract<Outcome, { ok: false }>, draft: Draft | null) {
    setTrouble({ draftKey: draft?.key ?? null, message: outcome.message, current: cardIn(outcome.current) })
    if (draft) onKept(draft)
    if (outcome.reason === 'conflict') router.refresh()
  }

  async function save(draft: Draft) {
    const { changes, place, kind } = draft
    const says = saysOf(draft)
    const outcome = await run<Written>(`${capital(kind)} saved.`, () =>
      changes
        ? reviseAnnotationAction(desk, { ...changes, place, says })
        : annotateAction(desk, { opEdId, place, says }),
    )
    if (!outcome.ok) return refused(outcome, draft)
    const { annotationId, revision } = outcome.value
    take({ annotationId, before: changes?.revision ?? null, after: revision }, outcome.value)
    setTrouble(null)
    onSaved(draft)
    choose(annotationId)
  }

  async function withdraw({ annotationId, number, kind }: AnnotationCard) {
    const outcome = await run<Written>(`${capital(kind)} withdrawn. Press u to undo.`, () =>
      withdrawAnnotationAction(desk, { annotationId, revision: number }),
    )
    if (!outcome.ok) return refused(outcome, null)
    take({ annotationId, before: number, after: null }, outcome.value)
    choose(null)
  }

  async function restore({ annotationId, number, kind, withdrawn }: AnnotationCard, again: number) {
    const outcome = await run<Written>(`${capital(kind)} restored.`, () =>
      restoreAnnotationAction(desk, { annotationId, revision: number, again }),
    )
    if (!outcome.ok) return refused(outcome, null)
    take({ annotationId, before: withdrawn ? null : number, after: outcome.value.revision }, outcome.value)
    choose(annotationId)
  }

  return {
    ...{ trouble, clearTrouble: () => setTrouble(null) },
    ...{ save, withdraw, restore, undo, redo },
    ...{ announcement, announce, busy },
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function cardIn(current: unknown): AnnotationCard | null {
  const isCard = current && typeof current === 'object' && 'annotationId' in current
  return isCard ? (current as AnnotationCard) : null
}
