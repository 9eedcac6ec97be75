import { useState } from 'react'
import { usual } from '@/components/reading/comforts/look'
import { ReadingRoom } from '@/components/reading/room/reading-room'
import { OutboxProvider } from '@/components/reading/saving/outbox-provider'
import { ThreadsHere } from '@/components/reading/threads/threads-here'
import { SavedStateProvider } from '@/components/shell/saved-state'
import type { InventedReading } from '../invented-reading'

const place = { desk: 'bench', opEdId: 'op-ed', membershipId: 'reader', mayTakePart: true, asked: null }

/** The room as the product has it; only the desk behind it is a stand-in that answers at once. */
export function OpcitRoom({ document, cards }: InventedReading) {
  const [annotations] = useState(() => Promise.resolve(cards))

  return (
    <SavedStateProvider>
      <OutboxProvider desk="bench" membershipId="reader">
        <ThreadsHere place={place}>
          <ReadingRoom
            room={{
              opEd: {
                ...{ id: 'op-ed', title: 'The crossing', section: null, url: null, publishedOn: null },
                ...{ language: 'en', direction: 'ltr', marking: 'TLP_GREEN', state: 'reading', version: 1 },
                ...{ setAsideFor: null, outlet: null, writers: [] },
              },
              text: {
                id: 'text',
                number: 1,
                document,
                capture: { sha256: '', takenAt: new Date(0), kind: 'pasted_text' },
              },
              difference: null,
            }}
            annotations={annotations}
            desk="bench"
            membershipId="reader"
            name="Reader"
            mayAnnotate
            mayFinish
            look={usual}
            neighbours={{ previous: null, next: null }}
            asked={null}
          />
        </ThreadsHere>
      </OutboxProvider>
    </SavedStateProvider>
  )
}
