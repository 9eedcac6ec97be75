'use client'

import { SideCard } from './side-card'
import type { SideItem } from './side-items'

/** On a phone only what is chosen stands under the text; the text keeps the rest of the screen. */
export function Sheet({ items, raised }: { items: readonly SideItem[]; raised: string | null }) {
  const item = items.find(({ id }) => id === raised)
  if (!item) return null

  return (
    <section aria-label="Chosen annotation" className="room-sheet" data-kind={kindOf(item)}>
      <SideCard key={item.id} item={item} raised compact />
    </section>
  )
}

function kindOf(item: SideItem): string | undefined {
  if (item.is === 'annotation') return item.card.kind
  if (item.is === 'suggestion') return item.suggestion.makes
  return item.is === 'draft' ? item.draft.kind : undefined
}
