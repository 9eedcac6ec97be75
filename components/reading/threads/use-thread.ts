'use client'

import { useCallback, useEffect } from 'react'
import { lowerUnread } from '@/components/notifications/unread-store'
import { markReadAction } from '@/lib/notifications/actions'
import type { Outcome } from '@/lib/outcome'
import { threadAction } from '@/lib/threads/actions'
import type { Thread } from '@/lib/threads/thread'
import { putThread, useReadThread } from './thread-store'

/** The thread of an annotation, read anew whenever its version rises; what one was told of it is read by looking. */
export function useThread(desk: string, annotationId: string, version: number): Thread | null {
  const thread = useReadThread(annotationId)

  const read = useCallback(async () => {
    const outcome = await quietly(threadAction(desk, { annotationId }))
    if (!outcome?.ok || !outcome.value) return
    putThread(outcome.value)
    if (outcome.value.unread > 0) await markRead(desk, outcome.value)
  }, [desk, annotationId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a version that rose is the reason to read again
  useEffect(() => {
    void read()
  }, [read, version])

  return thread
}

async function markRead(desk: string, { annotationId }: Thread) {
  const outcome = await quietly(markReadAction(desk, { annotationId }))
  if (outcome?.ok) lowerUnread(outcome.value.read)
}

/** Where the desk cannot be reached, what was read before stays. */
function quietly<T>(asked: Promise<Outcome<T>>): Promise<Outcome<T> | null> {
  return asked.catch(() => null)
}
