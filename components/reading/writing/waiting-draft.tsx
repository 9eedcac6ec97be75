'use client'

import { Button } from '@/components/ui/button'
import { KindMark } from '@/components/ui/kind-mark'
import { useRoom } from '../room/room-context'
import type { Draft } from './draft'
import { firstWords } from './draft-words'
import { EarlierWords } from './earlier-words'

/** A card somebody began and left, or lost to a crash: nothing typed is gone. */
export function WaitingDraft({ draft }: { draft: Draft }) {
  const { open, discard, textVersionId } = useRoom()
  const isOlder = draft.place.textVersionId !== textVersionId
  const { kind, changes } = draft

  return (
    <div className="card waiting" data-kind={kind}>
      <span className="says" dir="auto">
        {firstWords(draft)}
      </span>
      <span className="by">
        <KindMark kind={kind} show="word" /> {changes ? 'change not saved' : 'not saved'}, kept on this
        machine
      </span>
      {isOlder && <EarlierWords draft={draft} />}
      <div className="acts">
        {/* Pressing must not lose the words selected for it. */}
        <Button variant="quiet" onMouseDown={(event) => event.preventDefault()} onClick={() => open(draft)}>
          Go on writing
        </Button>
        <Button variant="danger" onClick={() => discard(draft)}>
          Throw away
        </Button>
      </div>
    </div>
  )
}
