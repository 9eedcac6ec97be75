'use client'

import { useCallback, useState } from 'react'
import { NOT_SENT } from '@/components/shell/use-act'
import { complaint, type Outcome } from '@/lib/outcome'
import {
  changeCommentAction,
  commentAction,
  putBackCommentAction,
  reopenThreadAction,
  resolveThreadAction,
  takeBackCommentAction,
} from '@/lib/threads/actions'
import type { Comment, Thread } from '@/lib/threads/thread'

type Given = { desk: string; annotationId: string; read: () => Promise<void> }

/** What can be done in a thread. Each answers whether it was done, and reads the thread again. */
export function useThreadActs({ desk, annotationId, read }: Given) {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const run = useCallback(
    async (act: (sendKey: string) => Promise<Outcome<unknown>>): Promise<boolean> => {
      setBusy(true)
      const outcome = await act(crypto.randomUUID()).catch(() => null)
      setRefused(outcome ? complaint(outcome) : NOT_SENT)
      if (outcome?.ok || outcome?.reason === 'conflict') await read()
      setBusy(false)
      return outcome?.ok ?? false
    },
    [read],
  )

  return {
    refused,
    busy,
    say: (words: string) => run((sendKey) => commentAction(desk, { annotationId, words, sendKey })),
    change: ({ id: commentId, revision }: Comment, words: string) =>
      run((sendKey) => changeCommentAction(desk, { commentId, revision, words, sendKey })),
    takeBack: ({ id: commentId, revision }: Comment) =>
      run((sendKey) => takeBackCommentAction(desk, { commentId, revision, sendKey })),
    putBack: ({ id: commentId, revision }: Comment) =>
      run((sendKey) => putBackCommentAction(desk, { commentId, revision, sendKey })),
    resolve: (thread: Thread | null) =>
      run((sendKey) => resolveThreadAction(desk, { annotationId, last: lastComment(thread), sendKey })),
    reopen: () => run((sendKey) => reopenThreadAction(desk, { annotationId, sendKey })),
  }
}

export type ThreadActs = ReturnType<typeof useThreadActs>

function lastComment(thread: Thread | null): string | null {
  return thread?.lines.findLast(({ is }) => is === 'comment')?.id ?? null
}
