'use client'

import { useLayoutEffect, useRef } from 'react'
import { classes } from '@/components/ui/classes'
import type { Span } from '@/lib/text/span'
import { AnnotationCardAtRest } from '../card/annotation-card'
import { useRoom } from '../room/room-context'
import type { TextHandle } from '../text/text-handle'
import { placeCards } from './place-cards'
import { SideCard } from './side-card'
import { isRaised, type SideItem } from './side-items'

type MarginProps = {
  items: readonly SideItem[]
  names: ReadonlyMap<string, string>
  handle: TextHandle | null
}

/** Cards beside their words; the raised one gets its place first, the rest give way. */
export function Margin({ items, names, handle }: MarginProps) {
  const { choose, language } = useRoom()
  const list = useRef<HTMLOListElement>(null)
  // As a string, so that typing in a card places nothing anew.
  const plan = JSON.stringify(items.map((item) => ({ id: item.id, span: item.span, raised: isRaised(item) })))

  useLayoutEffect(() => {
    const margin = list.current
    if (!margin || !handle) return
    const planned: Planned[] = JSON.parse(plan)
    const place = () => placeAll(margin, handle, planned)
    place()
    const watch = new ResizeObserver(place)
    const text = margin.parentElement?.querySelector('.reading-text')
    for (const changing of [margin.querySelector('[data-raised]'), text])
      if (changing) watch.observe(changing)
    return () => watch.disconnect()
  }, [handle, plan])

  return (
    <ol ref={list} aria-label="Annotations" className={classes('margin', !handle && 'invisible')}>
      {items.map((item) => (
        <li key={item.id} className="margin-place" data-raised={isRaised(item) || undefined}>
          {item.is === 'annotation' && !item.chosen ? (
            <AnnotationCardAtRest
              card={item.card}
              name={names.get(item.id) ?? ''}
              language={language}
              onChoose={choose}
            />
          ) : (
            <SideCard item={item} name="" />
          )}
        </li>
      ))}
    </ol>
  )
}

type Planned = { id: string; span: Span; raised: boolean }

/** A card's first line stands a little above the line of its words. */
const LIFT = 5

function placeAll(margin: HTMLElement, handle: TextHandle, planned: readonly Planned[]) {
  const from = margin.getBoundingClientRect().top + LIFT
  const elements = [...margin.children].filter((child) => child instanceof HTMLElement)
  let last = 0
  const cards = planned.map(({ id, span }, index) => {
    const words = handle.topOf(span)
    last = words === null ? last : words - from
    return { key: id, at: last, height: elements[index]?.offsetHeight ?? 0 }
  })
  const tops = placeCards(cards, planned.find(({ raised }) => raised)?.id ?? null)

  elements.forEach((element, index) => {
    element.style.top = `${tops.get(planned[index]?.id ?? '') ?? 0}px`
  })
  const lowest = Math.max(0, ...cards.map(({ key, height }) => (tops.get(key) ?? 0) + height))
  margin.style.minHeight = `${lowest + 40}px`
  // Cards find their first place at once; only later changes are seen to move.
  requestAnimationFrame(() => margin.toggleAttribute('data-settled', true))
}
