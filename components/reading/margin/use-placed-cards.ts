'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { TextHandle } from '../text/text-handle'
import { bandCards, byBand, type OpenFold } from './band-cards'
import type { Band } from './band-rooms'
import { bandOf, bandStarts } from './bands'
import { type CardHeights, cardHeights } from './card-heights'
import type { Placed } from './fit-cards'
import { type PagePlaces, pageLooks } from './page-places'
import { placeCards } from './place-cards'
import type { SideItem } from './side-items'

type Given = {
  margin: RefObject<HTMLElement | null>
  items: readonly SideItem[]
  raised: string | null
  open: OpenFold | null
  handle: TextHandle | null
  text: string
}

/** Where the cards near what is read stand: placed by likely heights, drawn, measured and placed again before it is seen. */
export function usePlacedCards({ margin, items, raised, open, handle, text }: Given): readonly Placed[] {
  const [placed, setPlaced] = useState<readonly Placed[]>([])
  const [heights] = useState(cardHeights)
  const [lookAt] = useState(pageLooks)
  const starts = useMemo(() => bandStarts(text), [text])
  const groups = useMemo(() => byBand(items, starts), [items, starts])

  const place = useCallback(() => {
    if (!margin.current || !handle) return
    heights.measure(margin.current)
    const page = lookAt(margin.current, handle)
    const cardsOf = bandCards({ heights, page, raised, open })
    const near = handle.near()
    const [first, last] = [bandOf(starts, near.start), bandOf(starts, near.end)]
    if (!starts.slice(first, last + 1).some(page.stands)) return
    const bands: Band[] = []
    for (let at = first; at <= last; at++) {
      const next = starts[at + 1]
      const top = page.topAt(starts[at] ?? 0)
      bands.push({
        top,
        end: next === undefined ? page.end : page.topAt(next),
        cards: cardsOf(groups[at] ?? []),
      })
    }
    const kept = [raised, margin.current.querySelector<HTMLElement>(':scope > :focus-within')?.dataset.key]
    const next = withKept(placeCards(bands, raised), { kept, items, page, heights, raised })
    setPlaced((now) => (isSame(now, next) ? now : next))
  }, [margin, items, raised, open, handle, starts, groups, heights, lookAt])

  // After a drawing, because only what is drawn can be measured; not where all of it has been.
  const placedBy = useRef<typeof place>(null)
  useLayoutEffect(() => {
    if (placedBy.current === place && margin.current && !heights.lacks(margin.current)) return
    placedBy.current = place
    place()
  })
  useEffect(() => handle?.watchNear(place), [handle, place])
  const isRaisedDrawn = placed.some((one) => one.is === 'card' && one.key === raised)
  useEffect(() => {
    const card = isRaisedDrawn && margin.current?.querySelector('[data-raised]')
    if (!card) return
    const resized = new ResizeObserver(place)
    resized.observe(card)
    return () => resized.disconnect()
  }, [margin, place, isRaisedDrawn])

  return placed
}

type Kept = {
  kept: readonly (string | null | undefined)[]
  items: readonly SideItem[]
  page: PagePlaces
  heights: CardHeights
  raised: string | null
}

/** What is raised or holds the focus stays drawn, however far from it one reads: it may be half written. */
function withKept(
  placed: readonly Placed[],
  { kept, items, page, heights, raised }: Kept,
): readonly Placed[] {
  const missing = kept.filter((key) => key && !placed.some((one) => one.is === 'card' && one.key === key))
  if (missing.length === 0) return placed
  const far = items
    .filter(({ id }) => missing.includes(id))
    .map((item): Placed => {
      const height = heights.heightOf(item, item.id === raised)
      return { is: 'card', key: item.id, top: page.topAt(item.span.start), height }
    })
  return [...placed, ...far]
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.length === b.length && a.every((one, index) => isAlike(one, b[index] as Placed))
}

function isAlike(a: Placed, b: Placed): boolean {
  if (a.top !== b.top || a.height !== b.height) return false
  if (a.is === 'card') return b.is === 'card' && a.key === b.key
  return b.is === 'fold' && a.keys.length === b.keys.length && a.keys.every((key, at) => key === b.keys[at])
}
