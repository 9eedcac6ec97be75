'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { fileQueueOf } from './file-queue-of'

/** The desk's files on their way in, and what can be done about them. */
export function useFileQueue(desk: string) {
  const queue = fileQueueOf(desk)
  const shown = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot)
  const router = useRouter()
  const { settled } = shown

  // What has come to an end has changed the Inbox's count.
  useEffect(() => {
    if (settled > 0) router.refresh()
  }, [settled, router])

  return {
    ...shown,
    add: queue.add,
    sendAgain: queue.sendAgain,
    cancel: queue.cancel,
    cancelAll: queue.cancelAll,
    clear: queue.clear,
  }
}

export type FileQueueState = ReturnType<typeof useFileQueue>
