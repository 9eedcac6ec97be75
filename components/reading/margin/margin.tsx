'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { classes } from '@/components/ui/classes'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { TextHandle } from '../text/text-handle'
import type { OpenFold } from './band-cards'
import { OPEN_FOLD } from './card-heights'
import type { Placed } from './fit-cards'
import { FoldLine } from './fold'
import { OpenedFold } from './opened-fold'
import { SideCard } from './side-card'
import type { SideItem } from './side-items'
import { usePlacedCards } from './use-placed-cards'

type MarginProps = {
  items: readonly SideItem[]
  raised: string | null
  handle: TextHandle | null
  text: string
}

/** Cards beside their words, as far as one reads; the raised one gets its place first, the rest give way. */
export function Margin({ items, raised, handle, text }: MarginProps) {
  const margin = useRef<HTMLOListElement>(null)
  const [opened, setOpened] = useState<(OpenFold & { under: string | null }) | null>(null)
  const open = opened?.under === raised ? opened : null
  const placed = usePlacedCards({ margin, items, raised, open, handle, text })
  const places = useMemo(() => new Map(items.map(({ id }, index) => [id, index])), [items])
  const itemAt = (key: string) => items[places.get(key) ?? -1]
  const cardAt = (key: string) => cardOf(itemAt(key))
  useSeenToMove(margin, raised, open, handle)

  /** The focus goes back to the line that was opened. */
  function fold() {
    setOpened(null)
    const [first] = open?.keys ?? []
    requestAnimationFrame(() =>
      margin.current?.querySelector<HTMLElement>(`[data-fold="${CSS.escape(first ?? '')}"] button`)?.focus(),
    )
  }

  function draw(one: Placed) {
    if (one.is === 'fold') {
      const { keys, top } = one
      const unfold = () => setOpened({ keys: new Set(keys), top, under: raised })
      return <FoldLine cards={keys.flatMap(cardAt)} onOpen={unfold} />
    }
    if (one.key === OPEN_FOLD && open)
      return <OpenedFold cards={[...open.keys].flatMap(cardAt)} onClose={fold} />
    const item = itemAt(one.key)
    return item && <SideCard item={item} raised={item.id === raised} />
  }

  return (
    <ol ref={margin} aria-label="Annotations" className={classes('margin', !handle && 'invisible')}>
      {placed.map((one) => {
        const first = one.is === 'fold' ? one.keys[0] : one.key
        return (
          <li
            key={one.is === 'fold' ? `fold before ${first}` : one.key}
            className="margin-place"
            style={{ top: one.top }}
            data-fold={one.is === 'fold' ? first : undefined}
            data-key={one.is === 'fold' ? undefined : one.key}
            data-raised={(one.is === 'card' && one.key === raised) || undefined}
            aria-setsize={items.length}
            aria-posinset={(places.get(first ?? '') ?? 0) + 1}
            data-card={one.is === 'card' ? one.key : undefined}
          >
            {draw(one)}
          </li>
        )
      })}
    </ol>
  )
}

function cardOf(item: SideItem | undefined): AnnotationCard[] {
  return item?.is === 'annotation' ? [item.card] : []
}

/** Cards are seen to move only when they give way to one another; never while the page scrolls or finds its height. */
function useSeenToMove(
  margin: React.RefObject<HTMLElement | null>,
  raised: string | null,
  open: OpenFold | null,
  handle: TextHandle | null,
) {
  useLayoutEffect(() => {
    if (raised || open) margin.current?.toggleAttribute('data-moves', true)
    return handle?.watchNear(() => margin.current?.removeAttribute('data-moves'))
  }, [margin, raised, open, handle])
}
