'use client'

import { Button } from '@/components/ui/button'
import { KindMark } from '@/components/ui/kind-mark'
import { useRoom } from '../room/room-context'
import { ClaimFields } from './claim-fields'
import { type Draft, written } from './draft'
import type { Fields } from './fields'
import { GuessLine } from './guess-line'
import { MarkingField } from './marking-field'
import { NoteFields } from './note-fields'
import { SourceFields } from './source-fields'
import { StaleDraft } from './stale-draft'

export type FieldsProps = { draft: Draft; onWrite: (words: Partial<Fields>) => void }

/** A card being written. Enter in its first field or Ctrl+Enter anywhere saves it; Escape leaves it and keeps it. */
export function DraftCard({ draft }: { draft: Draft }) {
  const room = useRoom()
  const { kind, changes, place, fields } = draft
  const trouble = room.trouble?.draftKey === draft.key ? room.trouble : null

  function onWrite(words: Partial<Fields>) {
    room.write(written(draft, words))
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const listOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
    if (listOpen || event.nativeEvent.isComposing) return
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey || isFirstField(event))
    if (!saves && event.key !== 'Escape') return
    event.preventDefault()
    if (saves) room.save(draft)
    else room.leave()
  }

  return (
    <form
      className="card raised"
      data-kind={kind}
      aria-label={changes ? `Edit this ${kind}` : `New ${kind}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        room.save(draft)
      }}
    >
      <div className="flex items-center gap-2">
        <KindMark kind={kind} />
        <span className="text-small text-ink-3">{changes ? 'being changed' : 'new'}</span>
      </div>
      <blockquote className="exact" dir="auto" lang={room.language}>
        {place.exact}
      </blockquote>
      {trouble && <StaleDraft draft={draft} trouble={trouble} />}
      {kind === 'claim' && <ClaimFields draft={draft} onWrite={onWrite} />}
      {kind === 'source' && <SourceFields draft={draft} onWrite={onWrite} />}
      {kind === 'note' && <NoteFields draft={draft} onWrite={onWrite} />}
      <MarkingField marking={fields.marking} onWrite={onWrite} />
      {Object.keys(draft.guesses).length > 0 && <GuessLine />}
      <div className="card-saves">
        <Button type="submit" kbd="↵">
          Save {kind}
        </Button>
        <Button variant="quiet" kbd="Esc" onClick={room.leave}>
          Leave
        </Button>
        {draft.touched && (
          <Button variant="danger" className="ms-auto" onClick={() => room.discard(draft)}>
            Throw away
          </Button>
        )}
      </div>
    </form>
  )
}

function isFirstField({ target, shiftKey }: React.KeyboardEvent): boolean {
  return !shiftKey && target instanceof Element && target.closest('[data-first]') !== null
}
