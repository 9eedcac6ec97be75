'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { ReadingRoom } from '@/lib/annotations/queries/reading-room'
import { cardStore } from './card-store'
import { foresee, foreseeStanding, type Reader } from './foresee'
import { useAnswers, useKept } from './use-outbox'

type Opened = {
  room: ReadingRoom
  /** On its way while the words are being read already. */
  annotations: Promise<AnnotationCard[]>
  /** Who reads. */
  by: Reader
}

/** The annotations of the room: as the desk told them, with what this person did that it has not answered yet. */
export function useCards({ room: { opEd, text }, annotations, by: { name, membershipId } }: Opened) {
  const [store] = useState(() => {
    const { state, setAsideFor, version } = opEd
    return cardStore({ state, setAsideFor, version, textVersionId: text.id })
  })
  const told = useSyncExternalStore(store.onChange, store.told, store.told)
  const kept = useKept()

  useEffect(() => {
    let gone = false
    annotations.then(
      (cards) => gone || store.hear(cards, true),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [annotations, store])

  useAnswers(({ errand, outcome }) => {
    if (errand.opEdId !== opEd.id) return
    if (outcome.ok && outcome.value.card) store.hear([outcome.value.card])
    if (outcome.ok && outcome.value.moved) store.stand(outcome.value.moved)
    if (!outcome.ok && isCard(outcome.current)) store.hear([outcome.current])
  })

  const here = useMemo(() => kept.filter(({ errand }) => errand.opEdId === opEd.id), [kept, opEd.id])
  const all = useMemo(
    () => foresee(told.cards, here, { name, membershipId }),
    [told.cards, here, name, membershipId],
  )
  const standing = useMemo(
    () => foreseeStanding(told.standing, here, opEd.id),
    [told.standing, here, opEd.id],
  )

  return { store, all, standing, whole: told.whole, here }
}

export type Cards = ReturnType<typeof useCards>

export function isCard(current: unknown): current is AnnotationCard {
  return Boolean(current) && typeof current === 'object' && 'annotationId' in (current as object)
}
