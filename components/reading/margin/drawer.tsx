'use client'

import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { PanelHead } from '@/components/shell/panel-head'
import { IconButton } from '@/components/ui/icon-button'
import { SideCard } from './side-card'
import { isRaised, type SideItem } from './side-items'

type DrawerProps = { items: readonly SideItem[]; names: ReadonlyMap<string, string>; onClose: () => void }

/** The margin's cards one under another, where there is no room beside the words. */
export function Drawer({ items, names, onClose }: DrawerProps) {
  const list = useRef<HTMLOListElement>(null)
  const raised = items.find(isRaised)?.id

  useEffect(() => {
    if (raised) list.current?.querySelector('[data-raised]')?.scrollIntoView({ block: 'nearest' })
  }, [raised])

  return (
    <aside aria-label="Annotations of this op-ed" className="room-drawer">
      <PanelHead title="Annotations" note={items.length === 0 ? null : String(items.length)}>
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </PanelHead>
      <ol ref={list} aria-label="Annotations" className="min-h-0 flex-1 overflow-y-auto p-2">
        {items.map((item) => (
          <li key={item.id} className="margin-place mb-1.5" data-raised={isRaised(item) || undefined}>
            <SideCard item={item} name={names.get(item.id) ?? ''} />
          </li>
        ))}
      </ol>
    </aside>
  )
}
