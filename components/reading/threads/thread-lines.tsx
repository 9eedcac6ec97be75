'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Move, Thread } from '@/lib/threads/thread'
import { CommentLine } from './comment-line'
import { foldLines } from './fold-lines'
import type { ThreadActs } from './use-thread-acts'

type ThreadLinesProps = {
  lines: Thread['lines']
  acts: ThreadActs
  /** The comment that was asked for. */
  asked: string | null
  annotationId: string
}

/** Comments and moves in the order in which they were made, the middle of a long thread folded. */
export function ThreadLines({ lines, acts, asked, annotationId }: ThreadLinesProps) {
  const [whole, setWhole] = useState(false)
  const { before, folded, after } = foldLines(lines, asked)
  const lineOf = (line: Thread['lines'][number]) =>
    line.is === 'comment' ? (
      <CommentLine
        key={line.id}
        comment={line}
        acts={acts}
        asked={line.id === asked}
        annotationId={annotationId}
      />
    ) : (
      <MoveLine key={line.id} move={line} />
    )
  if (lines.length === 0) return null

  return (
    <ol className="grid gap-2 py-1.5">
      {before.map(lineOf)}
      {folded.length > 0 && !whole && (
        <li>
          <Button variant="quiet" className="w-full" onClick={() => setWhole(true)}>
            {folded.length} more between
          </Button>
        </li>
      )}
      {whole && folded.map(lineOf)}
      {after.map(lineOf)}
    </ol>
  )
}

function MoveLine({ move: { by, to, at } }: { move: Move }) {
  return (
    <li className="text-small text-ink-3">
      {to === 'resolved' ? 'Resolved' : 'Reopened'} by <bdi>{by}</bdi>, <Time at={at} shape="short" />
    </li>
  )
}
