'use client'

import { useEffect, useState } from 'react'
import { isSentPage, READY, type SentPage } from './bookmarklet'

/** How long a page may take to answer before it is plain that it never will. */
const PATIENCE_MS = 6_000

/** The page that opened this window, once it has sent itself; `silent` when it does not. */
export function useSentPage(): { page: SentPage | null; silent: boolean } {
  const [page, setPage] = useState<SentPage | null>(null)
  const [silent, setSilent] = useState(false)

  useEffect(() => {
    const from: Window | null = window.opener
    const take = (event: MessageEvent<unknown>) => {
      if (event.source === from && isSentPage(event.data)) setPage(event.data)
    }
    window.addEventListener('message', take)
    from?.postMessage(READY, '*')
    const impatient = setTimeout(() => setSilent(true), from ? PATIENCE_MS : 0)
    return () => {
      window.removeEventListener('message', take)
      clearTimeout(impatient)
    }
  }, [])

  return { page, silent: silent && !page }
}
