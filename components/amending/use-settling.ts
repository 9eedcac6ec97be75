'use client'

import { useMemo, useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import {
  placeAnnotationsAction,
  retireAnnotationsAction,
  unsettleAnnotationsAction,
} from '@/lib/amending/actions'
import type { Carried } from '@/lib/amending/queries/carried'
import { type Span, slice } from '@/lib/text/span'
import { leftOf, nextLeft, type Settlement, type Standing } from './settling'

type Done = { annotationId: string; revision: number }[]

/** Gives annotations their place, one or many at once; what was done last can be taken back. */
export function useSettling(desk: string, { opEd, text, unplaced }: Carried, words: string) {
  const [settlements, setSettlements] = useState<ReadonlyMap<string, Settlement>>(new Map())
  const [revisions, setRevisions] = useState<ReadonlyMap<string, number>>(new Map())
  const [done, setDone] = useState<Done[]>([])
  const [chosenId, choose] = useState(unplaced[0]?.annotationId ?? null)
  const { act, busy, refused } = useAct()
  const standings = useMemo(
    (): Standing[] =>
      unplaced.map((one) => ({
        ...one,
        revision: revisions.get(one.annotationId) ?? one.revision,
        settlement: settlements.get(one.annotationId) ?? null,
      })),
    [unplaced, settlements, revisions],
  )

  function settled(how: Settlement['how'] | null, written: Done) {
    const next = new Map(settlements)
    for (const { annotationId, revision } of written) {
      if (how) next.set(annotationId, { how, revision })
      else next.delete(annotationId)
    }
    setSettlements(next)
    setRevisions(new Map([...revisions, ...written.map((one) => [one.annotationId, one.revision] as const)]))
    if (!how) return choose(written[0]?.annotationId ?? chosenId)
    setDone([...done, written])
    const after = standings.map((one) => ({ ...one, settlement: next.get(one.annotationId) ?? null }))
    choose(nextLeft(after, chosenId, 1) ?? chosenId)
  }

  function place(placed: { standing: Standing; span: Span }[]) {
    const places = placed.map(({ standing: { annotationId, revision }, span }) => {
      return { annotationId, revision, span, exact: slice(words, span) }
    })
    if (places.length === 0) return
    act(
      () => placeAnnotationsAction(desk, { opEdId: opEd.id, textVersionId: text.id, places }),
      (written) => settled('placed', written),
    )
  }

  function retire(standing: Standing, why: string) {
    const { annotationId, revision } = standing
    act(
      () =>
        retireAnnotationsAction(desk, { opEdId: opEd.id, annotations: [{ annotationId, revision }], why }),
      (written) => settled('retired', written),
    )
  }

  function undo() {
    const last = done.at(-1)
    if (!last) return
    const annotations = last.map(({ annotationId, revision }) => ({
      annotationId,
      revision,
      again: revision - 1,
    }))
    act(
      () => unsettleAnnotationsAction(desk, { opEdId: opEd.id, annotations }),
      (written) => {
        setDone(done.slice(0, -1))
        settled(null, written)
      },
    )
  }

  return {
    ...{ standings, chosenId, choose, place, retire, undo, busy, refused, canUndo: done.length > 0 },
    left: leftOf(standings).length,
    step: (by: 1 | -1) => choose(nextLeft(standings, chosenId, by) ?? chosenId),
  }
}
