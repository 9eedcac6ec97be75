'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useUnread } from './unread-store'

/** Has the list drawn anew when one is told something while one looks at it. */
export function FreshList({ drawn }: { drawn: number }) {
  const router = useRouter()
  const unread = useUnread(drawn)
  useEffect(() => {
    if (unread !== drawn) router.refresh()
  }, [unread, drawn, router])

  return null
}
