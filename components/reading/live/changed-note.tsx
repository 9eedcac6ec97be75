'use client'

import { Button } from '@/components/ui/button'
import { useRoom } from '../room/room-context'

/** Says that somebody changed the card that is being read, and lets the reader decide when to see it. */
export function ChangedNote() {
  const { meanwhile } = useRoom()
  if (!meanwhile) return null

  return (
    <p role="status" className="mt-2 flex items-center gap-2 text-small text-ink-2">
      {meanwhile.withdrawn ? 'Withdrawn' : 'Changed'} by {meanwhile.by} just now
      <Button variant="quiet" onClick={meanwhile.show}>
        Show
      </Button>
    </p>
  )
}
