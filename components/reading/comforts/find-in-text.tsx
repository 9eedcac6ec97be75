'use client'

import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useKeys } from '@/components/shell/keys'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import type { TextDocument } from '@/lib/text/document'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import { useFind } from './use-find'

type FindInTextProps = { reading: Reading; document: TextDocument; showsJunk: boolean }

/** Finds words whatever their case, accents or letter shapes: also those the browser has not laid out. */
export function FindInText({ reading, document, showsJunk }: FindInTextProps) {
  const [open, setOpen] = useState(false)
  const { language } = useRoom()
  const field = useRef<HTMLInputElement>(null)
  const { wanted, count, at, look, step } = useFind({ reading, document, showsJunk, open })

  function begin() {
    flushSync(() => setOpen(true))
    field.current?.select()
  }
  const group = 'Comforts'
  useKeys([
    { keys: '/', label: 'Find in the text', group, run: begin },
    { keys: 'mod+f', label: 'Find in the text', group, inFields: true, run: begin },
  ])
  if (!open) return null

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar">
      <Input
        ref={field}
        type="text"
        dir="auto"
        lang={language}
        aria-label="Find in the text"
        placeholder="Find in the text"
        value={wanted}
        onChange={({ target }) => look(target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="shrink-0 text-small text-ink-2 tabular-nums">
        {wanted.trim() !== '' && (count === 0 ? 'Not found' : `${at + 1} of ${count}`)}
      </span>
      <IconButton label="The one before" disabled={count === 0} onClick={() => step(-1)}>
        <ChevronUp />
      </IconButton>
      <IconButton label="The next one" disabled={count === 0} onClick={() => step(1)}>
        <ChevronDown />
      </IconButton>
      <IconButton label="Close" onClick={() => setOpen(false)}>
        <X />
      </IconButton>
    </search>
  )
}
