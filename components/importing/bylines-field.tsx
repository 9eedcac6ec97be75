'use client'

import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import type { SignedBy } from '@/lib/importing/reading'
import { originOf } from './field-origin'
import type { OfFields } from './fields-pane'
import { SettleButton } from './settle-button'

const nobody: SignedBy = { name: '', role: null }

/** One writer after another in the order signed, each with what the op-ed says they are. */
export function BylinesField({ fields, errors, editing, doubtOf }: OfFields) {
  const field = fields.bylines
  const writers = field.value
  const [isAdding, setAdding] = useState(false)
  const lines = isAdding || writers.length === 0 ? [...writers, nobody] : writers
  const doubt = doubtOf('bylines')
  const change = (next: SignedBy[]) => editing.set('bylines', next)

  function write(place: number, writer: SignedBy) {
    if (writer.name !== '') setAdding(false)
    change(lines.with(place, writer).filter(({ name }) => name !== ''))
  }

  function remove(place: number) {
    setAdding(false)
    if (place < writers.length) change(writers.toSpliced(place, 1))
  }

  function move(place: number, by: 1 | -1) {
    const writer = writers[place]
    const beside = writers[place + by]
    if (writer && beside) change(writers.with(place, beside).with(place + by, writer))
  }

  return (
    <div data-field="bylines" className="grid gap-1.5">
      {lines.map((writer, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a byline has no identity but its place
        <div key={place} className="grid gap-1">
          <Field
            label={lines.length === 1 ? 'Byline' : `Byline ${place + 1}`}
            {...(place === 0 && originOf(field))}
            doubt={doubt !== undefined}
            error={place === 0 ? errors.bylines : undefined}
          >
            <Writer
              writer={writer}
              place={place}
              isFirst={place === 0}
              isLast={place >= writers.length - 1}
              onWrite={(next) => write(place, next)}
              {...(lines.length > 1 && { onRemove: () => remove(place) })}
              {...(writers.length > 1 && place < writers.length && { onMove: (by) => move(place, by) })}
            />
          </Field>
          {writer.name !== '' && (
            <RoleLine
              writer={writer}
              place={place}
              onWrite={(next) => write(place, next)}
              onKeyDown={movingByKey((by) => move(place, by))}
            />
          )}
        </div>
      ))}
      <SettleButton doubt={doubt} fields={fields} editing={editing} />
      {!isAdding && writers.length > 0 && (
        <Button
          variant="quiet"
          icon={<Plus />}
          className="-ms-2 justify-self-start"
          onClick={() => setAdding(true)}
        >
          Another byline
        </Button>
      )}
    </div>
  )
}

type WriterProps = {
  writer: SignedBy
  place: number
  isFirst: boolean
  isLast: boolean
  onWrite: (writer: SignedBy) => void
  onRemove?: () => void
  onMove?: (by: 1 | -1) => void
}

function Writer({ writer, place, isFirst, isLast, onWrite, onRemove, onMove }: WriterProps) {
  return (
    <span className="flex gap-1">
      <Input
        dir="auto"
        value={writer.name}
        onKeyDown={onMove && movingByKey(onMove)}
        onChange={(event) => onWrite({ ...writer, name: event.target.value })}
      />
      {onMove && !isFirst && (
        <IconButton label={`Move byline ${place + 1} up, alt and arrow up`} onClick={() => onMove(-1)}>
          <ArrowUp />
        </IconButton>
      )}
      {onMove && isFirst && !isLast && (
        <IconButton label={`Move byline ${place + 1} down, alt and arrow down`} onClick={() => onMove(1)}>
          <ArrowDown />
        </IconButton>
      )}
      {onRemove && (
        <IconButton label={`Remove byline ${place + 1}`} onClick={onRemove}>
          <X />
        </IconButton>
      )}
    </span>
  )
}

type RoleLineProps = Pick<WriterProps, 'writer' | 'place' | 'onWrite'> & {
  onKeyDown: React.KeyboardEventHandler
}

/** What the op-ed says the writer is. */
function RoleLine({ writer, place, onWrite, onKeyDown }: RoleLineProps) {
  return (
    <span className="flex items-center gap-2 text-small text-ink-3">
      Role
      <Input
        dir="auto"
        aria-label={`What writer ${place + 1} is`}
        value={writer.role ?? ''}
        onKeyDown={onKeyDown}
        onChange={(event) => onWrite({ ...writer, role: event.target.value || null })}
      />
    </span>
  )
}

/** Alt and an arrow move a writer up or down. */
function movingByKey(onMove: (by: 1 | -1) => void) {
  return (event: React.KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined
    if (!by) return
    event.preventDefault()
    onMove(by)
  }
}
