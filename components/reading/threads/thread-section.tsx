'use client'

import { useRef, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Thread } from '@/lib/threads/thread'
import { CommentField } from './comment-field'
import { halfWrittenKey } from './half-written'
import { ThreadLines } from './thread-lines'
import { countedComments } from './thread-mark'
import { useThreadPlace } from './thread-place'
import { standingOf, useReadThreads } from './thread-store'
import { useThread } from './use-thread'
import { useThreadActs } from './use-thread-acts'
import './threads.css'

type Threaded = Pick<AnnotationCard, 'annotationId' | 'thread'>

/** What people say to each other about an annotation, below what it says itself. */
export function ThreadSection({ card }: { card: Threaded }) {
  const { desk, mayTakePart, membershipId, asked } = useThreadPlace()
  const { annotationId } = card
  const section = useRef<HTMLElement>(null)
  const { thread, read } = useThread(desk, annotationId, card.thread?.version ?? 0)
  const acts = useThreadActs({ desk, annotationId, read })
  const { lines, meanwhile, onTyping } = useHeldLines(thread)
  const standing = standingOf(card, useReadThreads())
  const state = standing && (standing.open ? 'open' : 'resolved')

  const focusField = () => section.current?.querySelector<HTMLElement>('[data-new-comment] textarea')?.focus()
  const move = () => void (state === 'open' ? acts.resolve(thread) : acts.reopen())
  useKeys([
    ...(mayTakePart
      ? [{ keys: 'r', label: 'Comment on this annotation', group: 'Reading', run: focusField }]
      : []),
    ...(mayTakePart && state ? [{ keys: 'd', label: moveWords[state], group: 'Reading', run: move }] : []),
  ])

  return (
    <section ref={section} className="thread" aria-label="Thread">
      {state && (
        <ThreadHead
          state={state}
          comments={standing?.comments ?? 0}
          onMove={mayTakePart ? move : null}
          busy={acts.busy}
        />
      )}
      {thread && (
        <ThreadLines lines={lines} acts={acts} asked={asked?.commentId ?? null} annotationId={annotationId} />
      )}
      {mayTakePart && (
        <CommentField
          key={annotationId}
          label={state ? 'Reply' : 'Comment'}
          keptAs={halfWrittenKey(membershipId, annotationId)}
          onSend={acts.say}
          onTyping={onTyping}
          busy={acts.busy}
        />
      )}
      {acts.refused && (
        <p role="alert" className="mt-1.5 text-small text-bad">
          {acts.refused}
        </p>
      )}
      {meanwhile.length > 0 && (
        <div role="status" className="mt-2 border-t pt-1">
          <p className="text-small text-ink-3">While you were writing</p>
          <ThreadLines lines={meanwhile} acts={acts} asked={null} annotationId={annotationId} />
        </div>
      )}
    </section>
  )
}

const moveWords = { open: 'Resolve the thread', resolved: 'Reopen the thread' } as const

type ThreadHeadProps = {
  state: 'open' | 'resolved'
  comments: number
  onMove: (() => void) | null
  busy: boolean
}

function ThreadHead({ state, comments, onMove, busy }: ThreadHeadProps) {
  return (
    <div className="flex items-center gap-2">
      <h3 className="text-small font-medium text-ink-2">
        Thread, {state}
        {comments > 0 && <span className="font-normal text-ink-3"> · {countedComments(comments)}</span>}
      </h3>
      {onMove && (
        <Button variant="quiet" kbd="d" className="-me-2 ms-auto" busy={busy} onClick={onMove}>
          {state === 'open' ? 'Resolve' : 'Reopen'}
        </Button>
      )}
    </div>
  )
}

/** While somebody types, what others say stands below the field, so that the field does not move under their hands. */
function useHeldLines(thread: Thread | null) {
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null)
  const all = thread?.lines ?? []
  const isHeld = ({ id }: Thread['lines'][number]) => held !== null && !held.has(id)

  return {
    lines: all.filter((line) => !isHeld(line)),
    meanwhile: all.filter(isHeld),
    onTyping: (typing: boolean) => setHeld(typing ? new Set(all.map(({ id }) => id)) : null),
  }
}
