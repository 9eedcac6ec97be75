'use client'

import { useState } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { length, type Span } from '@/lib/text/span'
import { lyingOn } from '../card/card-words'
import { useRoomShape } from '../room/room-shape'
import type { Reading } from '../room/use-room'
import { suggestionUnder } from '../suggesting/offered'

/** Several annotations over the same words, smallest first, of which the reader takes one. */
export type Overlap = {
  cards: readonly AnnotationCard[]
  /** The words they are listed at. */
  words: Span
}

export type Overlaps = {
  listed: Overlap | null
  close: () => void
  take: (id: string) => void
  /** Takes what lies under a click: one at once, several by way of the list. */
  under: (event: React.MouseEvent) => void
  /** What lies on the selected words or with the chosen annotation. */
  here: readonly AnnotationCard[]
  listHere: () => void
}

export function useOverlap({ room, handle, chosen, saves }: Reading): Overlaps {
  const { annotations, focus, choose } = room
  const [listed, setListed] = useState<Overlap | null>(null)
  const isSheet = useRoomShape() === 'sheet'
  const words = focus.on === 'selection' ? focus.span : (chosen?.span ?? null)
  const here = words ? lyingOn(words, annotations) : []

  /** On a phone the list takes the place of what stands under the text. */
  function list(cards: readonly AnnotationCard[], at: Span) {
    if (isSheet) choose(null)
    setListed({ cards, words: at })
  }

  function under(event: React.MouseEvent) {
    if (document.getSelection()?.isCollapsed === false) return
    const ids = handle?.idsUnder(event.target) ?? []
    const cards = cardsOf(ids, annotations)
    if (cards.length > 0) event.preventDefault()
    const suggestion = suggestionUnder(ids, room.suggesting.shown)
    if (cards.length === 0 && suggestion) return room.suggestionActs.choose(suggestion)
    if (cards.length === 0 && focus.on === 'draft') return
    const [first] = cards
    if (!first || cards.length === 1) return choose(first?.annotationId ?? null)
    const offset = handle?.offsetAt(event.clientX, event.clientY)
    list(cards, offset == null ? first.span : { start: offset, end: offset + 1 })
  }

  function listHere() {
    const [first] = here
    if (!words || !first) return saves.announce('No annotation lies here.')
    if (here.length > 1) return list(here, firstLetter(words))
    if (first.annotationId !== chosen?.annotationId) choose(first.annotationId)
    else saves.announce('No other annotation lies here.')
  }

  const close = () => {
    setListed(null)
    handle?.light(null)
  }
  const take = (id: string) => {
    close()
    choose(id)
  }
  return { listed, close, take, under, here, listHere }
}

/** In the order they lie over one another. A card being written is drawn too, and is none of these. */
function cardsOf(ids: readonly string[], annotations: readonly AnnotationCard[]): AnnotationCard[] {
  const order = new Map(ids.map((id, index) => [id, index]))
  const place = ({ annotationId }: AnnotationCard) => order.get(annotationId) ?? -1
  return annotations.filter((card) => place(card) >= 0).sort((a, b) => place(a) - place(b))
}

function firstLetter(words: Span): Span {
  return { start: words.start, end: words.start + Math.min(1, length(words)) }
}
