'use client'

import { useEffect } from 'react'
import { followLine } from '@/components/shell/follow-line'
import { setUnread } from './unread-store'

/** Hears what one is told while the page is seen. */
export function useLiveUnread(desk: string) {
  useEffect(
    () => followLine(`/desks/${desk}/notifications/live`, { said: (data) => setUnread(Number(data)) }),
    [desk],
  )
}
