'use client'

import { SideCard } from './side-card'
import { isRaised, type SideItem } from './side-items'

/** On a phone only what is chosen stands under the text; the text keeps the rest of the screen. */
export function Sheet({ items, names }: { items: readonly SideItem[]; names: ReadonlyMap<string, string> }) {
  const raised = items.find(isRaised)
  if (!raised) return null

  return (
    <section aria-label="Chosen annotation" className="room-sheet" data-kind={kindOf(raised)}>
      <SideCard item={raised} name={names.get(raised.id) ?? ''} compact />
    </section>
  )
}

function kindOf(item: SideItem): string | undefined {
  if (item.is === 'annotation') return item.card.kind
  return item.is === 'draft' ? item.draft.kind : undefined
}
