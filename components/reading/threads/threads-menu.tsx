'use client'

import { MessagesSquare } from 'lucide-react'
import { Menu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { lineOf } from '../card/card-words'
import { useRoom } from '../room/room-context'
import { useViewed } from '../view/use-view'
import { toggled, WITHOUT_THREAD } from '../view/view'
import { useOpenThreads } from './open-threads'
import { threadWords } from './thread-mark'

/** The open threads of the op-ed in reading order, each a click away; or only these in the margin. */
export function ThreadsMenu() {
  const { choose } = useRoom()
  const { annotations, view, look } = useViewed()
  const onlyThese = view.hides.includes(WITHOUT_THREAD)
  const open = useOpenThreads(annotations)
  if (open.length === 0 && !onlyThese) return null

  return (
    <Menu
      align="end"
      trigger={
        <>
          <MessagesSquare className="size-3.5" />
          <span>
            {open.length}
            <span className="max-desk:sr-only"> open {open.length === 1 ? 'thread' : 'threads'}</span>
          </span>
        </>
      }
    >
      {open.map(({ card, thread }) => (
        <MenuItem key={card.annotationId} onSelect={() => choose(card.annotationId)}>
          <span dir="auto" className="min-w-0 max-w-72 truncate">
            {lineOf(card)}
          </span>
          <span className="ms-auto shrink-0 ps-3 text-small text-ink-3">{threadWords(thread)}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem onSelect={() => look(toggled(view, WITHOUT_THREAD))}>
        {onlyThese ? 'Show all annotations' : 'Show only these'}
      </MenuItem>
    </Menu>
  )
}
