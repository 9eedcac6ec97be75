'use client'

import { useSyncExternalStore } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Thread } from '@/lib/threads/thread'

/** The threads that were looked at, so that one is there at once when its card is raised again. */
let read: ReadonlyMap<string, Thread> = new Map()
const watchers = new Set<() => void>()

export function putThread(thread: Thread) {
  read = new Map(read).set(thread.annotationId, thread)
  for (const changed of watchers) changed()
}

export function useReadThread(annotationId: string): Thread | null {
  return useReadThreads().get(annotationId) ?? null
}

export function useReadThreads(): ReadonlyMap<string, Thread> {
  return useSyncExternalStore(
    watch,
    () => read,
    () => read,
  )
}

type Standing = AnnotationCard['thread']

/** How a thread stands: as its card says, or as it was read since. */
export function standingOf(
  { annotationId, thread }: Pick<AnnotationCard, 'annotationId' | 'thread'>,
  threads: ReadonlyMap<string, Thread>,
): Standing {
  const since = threads.get(annotationId)
  if (!since || since.version < (thread?.version ?? 0)) return thread
  const { comments, version, state } = since
  return state && { comments, version, open: state === 'open' }
}

function watch(changed: () => void) {
  watchers.add(changed)
  return () => {
    watchers.delete(changed)
  }
}
