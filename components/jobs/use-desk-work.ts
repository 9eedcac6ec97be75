'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const MOST_OFTEN_MS = 1000

/** Keeps what the server drew up to date with the desk's work, at most once a second, while somebody looks. */
export function useDeskWork(desk: string) {
  const router = useRouter()
  useEffect(() => watchWork(desk, () => router.refresh()), [desk, router])
}

/** Listens while the page is seen: a browser has few connections to one place, and a hidden page needs none. */
function watchWork(desk: string, look: () => void): () => void {
  let source: EventSource | null = null
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
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      source?.close()
      source = null
    } else if (!source) {
      // On being let in it says to look: whatever moved while nobody listened is seen then.
      source = new EventSource(`/desks/${desk}/work/live`)
      source.onmessage = soon
    }
  }

  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    source?.close()
    if (waiting) clearTimeout(waiting)
  }
}
