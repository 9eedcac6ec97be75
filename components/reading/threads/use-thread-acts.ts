'use client'

import { useContext } from 'react'
import type { Comment, Thread } from '@/lib/threads/thread'
import { RoomContext } from '../room/room-context'
import { newSendKey } from '../saving/send-key'
import type { Step } from '../saving/steps'
import { useKept, useOutbox } from '../saving/use-outbox'
import type { Unkeyed } from '../saving/use-steps'
import { isThreadErrand, type ThreadErrand } from './thread-errands'
import { useThreadPlace } from './thread-place'

/** What was done, so that it can be undone; it takes the key it was sent under. */
type Done = (sendKey: string) => Unkeyed<Step>

/** What can be done in a thread, and what of it has not reached the desk or was refused. */
export function useThreadActs(annotationId: string, thread: Thread | null) {
  const outbox = useOutbox()
  const give = useGiving()
  const here = useKept().flatMap(({ errand, refused }) =>
    isThreadErrand(errand) && errand.annotationId === annotationId ? [{ errand, refused }] : [],
  )
  const last = thread?.lines.findLast(({ is }) => is === 'comment')?.id ?? null

  function move(to: 'open' | 'resolved') {
    const errand = to === 'open' ? { do: 'reopen' as const } : { do: 'resolve' as const, last }
    give({ ...errand, annotationId }, () => ({ is: 'thread', annotationId, to, last }))
  }

  function write(errand: Unkeyed<ThreadErrand>, before: string | null, after: string | null) {
    give(errand, (sendKey) => {
      const commentId = 'commentId' in errand ? errand.commentId : sendKey
      return { is: 'comment', annotationId, commentId, before, after }
    })
  }

  return {
    waiting: here.flatMap(({ errand, refused }) => (refused ? [] : [errand])),
    refused: here.filter(({ refused }) => refused !== null),
    /** Somebody has seen to what was refused. */
    drop: ({ sendKey }: ThreadErrand) => outbox.drop(sendKey),
    say: (words: string) => write({ do: 'comment', annotationId, words }, null, words),
    change: ({ id: commentId, revision, words: before }: Comment, words: string) =>
      write({ do: 'change-comment', annotationId, commentId, revision, words }, before, words),
    takeBack: ({ id: commentId, revision, words }: Comment) =>
      write({ do: 'take-back', annotationId, commentId, revision }, words, null),
    putBack: ({ id: commentId, revision }: Comment, words = '') =>
      write({ do: 'put-back', annotationId, commentId, revision, words }, null, words),
    resolve: () => move('resolved'),
    reopen: () => move('open'),
  }
}

export type ThreadActs = ReturnType<typeof useThreadActs>

/** In a reading room what is given can be undone; elsewhere it is only sent. */
function useGiving(): (errand: Unkeyed<ThreadErrand>, done: Done) => void {
  const room = useContext(RoomContext)
  const outbox = useOutbox()
  const { opEdId } = useThreadPlace()

  return (errand, done) => {
    if (room) return room.inThread(errand, done)
    outbox.put({ ...errand, opEdId, sendKey: newSendKey() } as ThreadErrand)
    void outbox.send()
  }
}
