'use client'

import { useEffect } from 'react'
import { setUnread } from './unread-store'

/** Hears what one is told while the page is seen: a hidden page needs no line, and hears all when it is seen again. */
export function useLiveUnread(desk: string) {
  useEffect(() => {
    let source: EventSource | null = null
    const follow = () => {
      if (document.visibilityState === 'hidden') {
        source?.close()
        source = null
      } else if (!source) {
        source = new EventSource(`/desks/${desk}/notifications/live`)
        source.onmessage = ({ data }) => setUnread(Number(data))
      }
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      source?.close()
    }
  }, [desk])
}
