'use client'

import { useMemo } from 'react'
import { cardKind } from '../card/card-words'
import { useRoom } from '../room/room-context'
import { useRoomShape } from '../room/room-shape'
import type { TextHandle } from '../text/text-handle'
import { Drawer } from './drawer'
import { Margin } from './margin'
import { Sheet } from './sheet'
import { sideItems } from './side-items'

export function RoomMargin({ handle }: { handle: TextHandle | null }) {
  const { items, names } = useSide()
  return useRoomShape() === 'margin' ? <Margin items={items} names={names} handle={handle} /> : null
}

type RoomPanelProps = { listOpen: boolean; onListOpen: (open: boolean) => void }

/** What takes the margin's place where there is none. */
export function RoomPanel({ listOpen, onListOpen }: RoomPanelProps) {
  const room = useRoom()
  const shape = useRoomShape()
  const side = useSide()
  const idle = room.focus.on === 'nothing'
  if (shape === 'margin') return null
  if (shape === 'sheet' && !(listOpen && idle)) return <Sheet {...side} />
  if (!listOpen && idle) return null

  function close() {
    onListOpen(false)
    room.leave()
  }
  return <Drawer {...side} onClose={close} />
}

function useSide() {
  const room = useRoom()
  const { annotations, drafts, focus, mayAnnotate } = room
  const items = useMemo(
    () => sideItems({ annotations, drafts, focus, mayAnnotate }),
    [annotations, drafts, focus, mayAnnotate],
  )
  const names = useMemo(
    () => new Map(annotations.map((card) => [card.annotationId, cardKind(card, annotations)])),
    [annotations],
  )
  return { items, names }
}
