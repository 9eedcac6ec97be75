'use client'

import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { lineOf } from '../card/card-words'
import { type Trouble, useRoom } from '../room/room-context'
import type { Draft } from './draft'

/** Why a save was refused. Where somebody else was faster, theirs is shown beside what was typed, and neither is lost. */
export function StaleDraft({ draft, trouble: { message, current } }: { draft: Draft; trouble: Trouble }) {
  const room = useRoom()
  if (!current) return <Banner kind="error" title={message} />

  const over = { annotationId: current.annotationId, revision: current.number }
  return (
    <Banner kind="stale" title={`${current.by} changed this meanwhile`}>
      <p className="text-small text-ink-2">
        <Time at={current.at} /> {current.withdrawn ? 'and withdrew it. It said:' : 'It says now:'}
      </p>
      <p className="my-1 font-serif text-words" dir="auto">
        {lineOf(current)}
      </p>
      <p className="text-small text-ink-2">on “{current.exact}”. Yours is below.</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button onClick={() => room.save({ ...draft, changes: over })}>Save mine over it</Button>
        <Button variant="quiet" onClick={() => room.discard(draft)}>
          Keep theirs
        </Button>
      </div>
    </Banner>
  )
}
