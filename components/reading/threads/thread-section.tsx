'use client'

import { useRef, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Thread } from '@/lib/threads/thread'
import { CommentField } from './comment-field'
import { foreseeThread } from './foresee-thread'
import { halfWrittenKey } from './half-written'
import { RefusedLine } from './refused-line'
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
  const thread = useThread(desk, annotationId, card.thread?.version ?? 0)
  const acts = useThreadActs(annotationId, thread)
  const standing = standingOf(card, useReadThreads())
  const coming = foreseeThread(thread, acts.waiting)
  const { lines, meanwhile, onTyping } = useHeldLines(coming.lines)
  const state =
    thread || acts.waiting.length > 0 ? coming.state : standing && (standing.open ? 'open' : 'resolved')

  const focusField = () => section.current?.querySelector<HTMLElement>('[data-new-comment] textarea')?.focus()
  const move = () => (state === 'open' ? acts.resolve() : acts.reopen())
  useKeys([
    ...(mayTakePart
      ? [{ keys: 'r', label: 'Comment on this annotation', group: 'Reading', run: focusField }]
      : []),
    ...(mayTakePart && state ? [{ keys: 'd', label: moveWords[state], group: 'Reading', run: move }] : []),
  ])

  return (
    <section ref={section} className="thread" aria-label="Thread">
      {state && (
        <ThreadHead state={state} comments={standing?.comments ?? 0} onMove={mayTakePart ? move : null} />
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
        />
      )}
      {acts.refused.map((one) => (
        <RefusedLine key={one.errand.sendKey} {...one} acts={acts} />
      ))}
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
}

function ThreadHead({ state, comments, onMove }: ThreadHeadProps) {
  return (
    <div className="flex items-center gap-2">
      <h3 className="text-small font-medium text-ink-2">
        Thread, {state}
        {comments > 0 && <span className="font-normal text-ink-3"> · {countedComments(comments)}</span>}
      </h3>
      {onMove && (
        <Button variant="quiet" kbd="d" className="-me-2 ms-auto" onClick={onMove}>
          {state === 'open' ? 'Resolve' : 'Reopen'}
        </Button>
      )}
    </div>
  )
}

type Line = Thread['lines'][number]

/** While somebody types, what others say stands below the field, so that the field does not move under their hands. */
function useHeldLines(all: readonly Line[]) {
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null)
  const isHeld = (line: Line) => held !== null && !held.has(line.id) && !(line.is === 'comment' && line.own)

  return {
    lines: all.filter((line) => !isHeld(line)),
    meanwhile: all.filter(isHeld),
    onTyping: (typing: boolean) => setHeld(typing ? new Set(all.map(({ id }) => id)) : null),
  }
}
