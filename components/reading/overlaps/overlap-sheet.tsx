'use client'

import { X } from 'lucide-react'
import { useKeys } from '@/components/shell/keys'
import { PanelHead } from '@/components/shell/panel-head'
import { IconButton } from '@/components/ui/icon-button'
import { optionLook } from '@/components/ui/popup-look'
import type { AnnotationCard } from '@/lib/annotations/card'
import { CardBrief } from '../card/card-brief'
import type { Overlaps } from './use-overlap'

type OverlapSheetProps = { overlaps: Overlaps; cards: readonly AnnotationCard[] }

export function OverlapSheet({ overlaps: { close, take }, cards }: OverlapSheetProps) {
  useKeys([{ keys: 'escape', label: 'Leave the list', group: 'Reading', run: close }])

  return (
    <section aria-label="Annotations here" className="room-sheet">
      <PanelHead title={`${cards.length} annotations here`} note="smallest first">
        <IconButton label="Close" onClick={close}>
          <X />
        </IconButton>
      </PanelHead>
      <ul className="p-2">
        {cards.map((card) => (
          <li key={card.annotationId}>
            <button
              type="button"
              className={`${optionLook} w-full text-start hover:bg-hover`}
              onClick={() => take(card.annotationId)}
            >
              <CardBrief card={card} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
