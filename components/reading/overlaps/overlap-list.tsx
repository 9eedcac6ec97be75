'use client'

import { MenuAt, MenuAtItem } from '@/components/ui/menu-at'
import { CardBrief } from '../card/card-brief'
import { useRoomShape } from '../room/room-shape'
import type { TextHandle } from '../text/text-handle'
import { OverlapSheet } from './overlap-sheet'
import type { Overlaps } from './use-overlap'

type OverlapListProps = { overlaps: Overlaps; handle: TextHandle | null }

/** All that lie on the same words, at the words; on a phone under the text. */
export function OverlapList({ overlaps, handle }: OverlapListProps) {
  const { listed, close, take } = overlaps
  const shape = useRoomShape()
  if (!listed) return null
  if (shape === 'sheet') return <OverlapSheet overlaps={overlaps} cards={listed.cards} />

  const place = () => handle?.boxesOf(listed.words)[0] ?? new DOMRect()
  return (
    <MenuAt
      open
      label={`${listed.cards.length} annotations here`}
      onClose={close}
      place={place}
      onWalk={(id) => handle?.light(id)}
    >
      {listed.cards.map((card) => (
        <MenuAtItem
          key={card.annotationId}
          value={card.annotationId}
          onSelect={() => take(card.annotationId)}
        >
          <CardBrief card={card} />
        </MenuAtItem>
      ))}
    </MenuAt>
  )
}
