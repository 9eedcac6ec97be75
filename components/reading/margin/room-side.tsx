'use client'

import { useMemo } from 'react'
import { useRoom } from '../room/room-context'
import { useRoomShape } from '../room/room-shape'
import type { TextHandle } from '../text/text-handle'
import { Drawer } from './drawer'
import { Margin } from './margin'
import { Sheet } from './sheet'
import { raisedId, sideItems } from './side-items'

type RoomMarginProps = { handle: TextHandle | null; text: string }

export function RoomMargin(props: RoomMarginProps) {
  return useRoomShape() === 'margin' ? <MarginOfRoom {...props} /> : null
}

function MarginOfRoom({ handle, text }: RoomMarginProps) {
  return <Margin {...useSide()} handle={handle} text={text} />
}

type RoomPanelProps = { listOpen: boolean; onListOpen: (open: boolean) => void }

/** What takes the margin's place where there is none. */
export function RoomPanel(props: RoomPanelProps) {
  return useRoomShape() === 'margin' ? null : <PanelOfRoom {...props} />
}

function PanelOfRoom({ listOpen, onListOpen }: RoomPanelProps) {
  const room = useRoom()
  const shape = useRoomShape()
  const side = useSide()
  const idle = room.focus.on === 'nothing'
  if (shape === 'sheet' && !(listOpen && idle)) return <Sheet {...side} />
  if (!listOpen && idle) return null

  function close() {
    onListOpen(false)
    room.leave()
  }
  return <Drawer {...side} onClose={close} />
}

/** Choosing one makes no new list, so that it costs the same among ten as among ten thousand. */
function useSide() {
  const { annotations, drafts, focus, mayAnnotate, suggesting } = useRoom()
  const openKey = focus.on === 'draft' ? focus.key : null
  const selected = focus.on === 'selection' ? focus.span : null
  const suggestion = suggesting.chosen
  const items = useMemo(
    () => sideItems({ annotations, drafts, openKey, selected, suggestion, mayAnnotate }),
    [annotations, drafts, openKey, selected, suggestion, mayAnnotate],
  )
  return { items, raised: raisedId(focus) }
}
