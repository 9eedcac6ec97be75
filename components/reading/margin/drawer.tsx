'use client'

import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { PanelHead } from '@/components/shell/panel-head'
import { IconButton } from '@/components/ui/icon-button'
import { useRoomShape } from '../room/room-shape'
import { ViewMenu } from '../view/view-menu'
import { cardHeights } from './card-heights'
import { SideCard } from './side-card'
import type { SideItem } from './side-items'
import { useRows } from './use-rows'

type DrawerProps = { items: readonly SideItem[]; raised: string | null; onClose: () => void }

/** The margin's cards one under another, where there is no room beside the words. */
export function Drawer({ items, raised, onClose }: DrawerProps) {
  return (
    <aside aria-label="Annotations of this op-ed" className="room-drawer">
      <PanelHead title="Annotations" note={items.length === 0 ? null : String(items.length)}>
        {useRoomShape() === 'sheet' && <ViewMenu />}
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </PanelHead>
      <CardList items={items} raised={raised} />
    </aside>
  )
}

function CardList({ items, raised }: Omit<DrawerProps, 'onClose'>) {
  const list = useRef<HTMLOListElement>(null)
  const [heights, setHeights] = useState(cardHeights)
  const rowHeights = useMemo(
    () => items.map((item) => heights.heightOf(item, item.id === raised)),
    [items, raised, heights],
  )
  const { rows, bring } = useRows(list, rowHeights)
  const row = items.findIndex(({ id }) => id === raised)

  useLayoutEffect(() => {
    if (list.current && heights.measure(list.current)) setHeights((same) => ({ ...same }))
  })
  useEffect(() => bring(row), [bring, row])

  return (
    <ol ref={list} aria-label="Annotations" className="min-h-0 flex-1 overflow-y-auto p-2">
      <li aria-hidden style={{ height: rows.before }} />
      {items.slice(rows.first, rows.last).map((item, index) => (
        <li
          key={item.id}
          className="margin-place pb-1.5"
          data-key={item.id}
          data-raised={item.id === raised || undefined}
          aria-setsize={items.length}
          aria-posinset={rows.first + index + 1}
        >
          <SideCard item={item} raised={item.id === raised} />
        </li>
      ))}
      <li aria-hidden style={{ height: rows.after }} />
    </ol>
  )
}
