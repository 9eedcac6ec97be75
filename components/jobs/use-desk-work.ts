'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { followLine } from '@/components/shell/follow-line'

const MOST_OFTEN_MS = 1000

/** Keeps what the server drew up to date with the desk's work, at most once a second, while somebody looks. */
export function useDeskWork(desk: string) {
  const router = useRouter()
  useEffect(() => watchWork(desk, () => router.refresh()), [desk, router])
}

/** On being let in it is told to look: whatever moved while nobody listened is seen then. */
function watchWork(desk: string, look: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null
  let last = 0

  const soon = () => {
    waiting ??= setTimeout(
      () => {
        waiting = null
        last = Date.now()
        look()
      },
      Math.max(0, last + MOST_OFTEN_MS - Date.now()),
    )
  }
  const leave = followLine(`/desks/${desk}/work/live`, { said: soon })
  return () => {
    leave()
    if (waiting) clearTimeout(waiting)
  }
}
