'use client'

import { useEffect, useState } from 'react'
import { marksAction, newsAction } from '@/lib/annotations/actions'
import type { Present } from '@/lib/annotations/presence'
import type { Mark } from '@/lib/annotations/queries/cards'
import { newSendKey } from '../saving/send-key'
import type { Cards } from '../saving/use-cards'
import { followRoom } from './room-line'

/** What moves within it is asked for together. */
const TOGETHER_MS = 120

/** Others' work as it is done: what moved is told by id, asked for, and laid into what the room holds. */
export function useNews(desk: string, opEdId: string, { store, whole }: Cards) {
  const [present, setPresent] = useState<readonly Present[]>([])
  const [id] = useState(newSendKey)
  /** How often something of the op-ed other than an annotation has moved. */
  const [moves, setMoves] = useState(0)
  const address = `/desks/${desk}/reading/${opEdId}/live`

  useEffect(() => {
    if (!whole) return
    const moved = new Set<string>()
    let hasMoved = false
    let asking = Promise.resolve()
    let timer: ReturnType<typeof setTimeout> | null = null

    const ask = (act: () => Promise<void>) => {
      asking = asking.then(act).catch(() => {})
    }
    async function fetchMoved() {
      const annotationIds = [...moved]
      moved.clear()
      if (hasMoved) setMoves((times) => times + 1)
      hasMoved = false
      const outcome = await newsAction(desk, { opEdId, annotationIds })
      if (!outcome.ok || !outcome.value) return
      store.hear(outcome.value.cards)
      store.stand(outcome.value.standing)
    }
    async function fetchMissed() {
      const outcome = await marksAction(desk, { opEdId })
      if (!outcome.ok) return
      for (const mark of outcome.value) if (!isKnown(mark)) moved.add(mark.id)
      await fetchMoved()
    }
    function isKnown({ id: annotationId, revision, state, threadVersion }: Mark) {
      const card = store.told().cards.get(annotationId)
      if (card?.number !== revision || card.state !== state) return false
      return card.thread === null || card.thread.version === threadVersion
    }
    const stop = followRoom(`${address}?as=${id}`, {
      present: setPresent,
      missed: () => {
        hasMoved = true
        ask(fetchMissed)
      },
      moved: (annotationId) => {
        if (annotationId) moved.add(annotationId)
        else hasMoved = true
        timer ??= setTimeout(() => {
          timer = null
          ask(fetchMoved)
        }, TOGETHER_MS)
      },
    })
    return () => {
      stop()
      if (timer) clearTimeout(timer)
    }
  }, [desk, opEdId, address, id, store, whole])

  return { present, address, id, moves }
}
