'use client'

import { Button } from '@/components/ui/button'
import { useRoom } from '../room/room-context'

/** What can be made of the selected words. Pressing must not lose the selection. */
export function SelectionBar() {
  const { begin } = useRoom()
  const keep = (event: React.PointerEvent | React.MouseEvent) => event.preventDefault()

  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      className="card raised flex gap-1 p-1!"
      onMouseDown={keep}
      onPointerDown={keep}
    >
      <Button variant="quiet" kbd="c" onClick={() => begin('claim')}>
        Claim
      </Button>
      <Button variant="quiet" kbd="s" onClick={() => begin('source')}>
        Source
      </Button>
      <Button variant="quiet" kbd="n" onClick={() => begin('note')}>
        Note
      </Button>
    </div>
  )
}
