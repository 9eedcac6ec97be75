'use client'

import { Button } from '@/components/ui/button'
import { KindMark } from '@/components/ui/kind-mark'
import { useRoom } from '../room/room-context'
import type { Draft } from './draft'

/** A card somebody began and left, or lost to a crash: nothing typed is gone. */
export function WaitingDraft({ draft }: { draft: Draft }) {
  const { open, discard, textVersionId } = useRoom()
  const isOlder = draft.place.textVersionId !== textVersionId
  const { kind, fields, changes } = draft
  const words = kind === 'claim' ? fields.sentence : kind === 'source' ? fields.source?.name : fields.note

  return (
    <div className="card waiting" data-kind={kind}>
      <span className="says" dir="auto">
        {words || draft.place.exact}
      </span>
      <span className="by">
        <KindMark kind={kind} show="word" /> {changes ? 'change not saved' : 'not saved'}, kept on this
        machine
        {isOlder && <>. The text was amended since: select the words it is about, then go on</>}
      </span>
      <div className="acts">
        <Button variant="quiet" onClick={() => open(draft)}>
          Go on writing
        </Button>
        <Button variant="danger" onClick={() => discard(draft)}>
          Throw away
        </Button>
      </div>
    </div>
  )
}
