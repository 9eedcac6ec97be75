'use client'

import { Button } from '@/components/ui/button'
import { useRoom } from '../room/room-context'

/** While the ends of a span are being moved: nothing is saved until Enter. */
export function SpanMoved() {
  const room = useRoom()

  return (
    <div className="mt-2 grid gap-2 border-t pt-2">
      <p className="text-small text-ink-2">The ends of the span are moved and not yet saved.</p>
      <div className="flex flex-wrap gap-2">
        <Button kbd="↵" onClick={room.saveMoved}>
          Save span
        </Button>
        <Button variant="quiet" kbd="]" onClick={() => room.stretchBy('grow-end')}>
          More
        </Button>
        <Button variant="quiet" kbd="[" onClick={() => room.stretchBy('shrink-end')}>
          Less
        </Button>
        <Button variant="quiet" kbd="Esc" className="ms-auto" onClick={room.leave}>
          Leave it
        </Button>
      </div>
    </div>
  )
}
