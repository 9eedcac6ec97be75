'use client'

import { Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Kbd } from '@/components/ui/kbd'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useRoom } from '../room/room-context'

/** What its author or an editor can do with it. */
export function CardActions({ card }: { card: AnnotationCard }) {
  const room = useRoom()
  if (card.withdrawn) {
    return (
      <div className="acts">
        <Button onClick={() => room.restore(card, card.number - 1, card)}>Restore</Button>
      </div>
    )
  }

  return (
    <div className="acts">
      <Button variant="quiet" kbd="e" onClick={() => room.change(card)}>
        Edit
      </Button>
      <Button variant="quiet" onClick={() => room.stretchBy('shrink-end')}>
        Span <Kbd>[</Kbd>
        <span className="pointer-fine:sr-only">one word less</span>
      </Button>
      <Button variant="quiet" onClick={() => room.stretchBy('grow-end')}>
        <Kbd>]</Kbd>
        <span className="pointer-fine:sr-only">one word more</span>
      </Button>
      <IconButton
        label={`Withdraw this ${card.kind}`}
        danger
        className="ms-auto"
        onClick={() => room.withdraw(card)}
      >
        <Trash2 />
      </IconButton>
    </div>
  )
}
