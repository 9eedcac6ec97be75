'use client'

import { useEffect } from 'react'
import type { TextHandle } from '../text/text-handle'

const AT_MOST_EVERY_MS = 1500

type Place = { address: string; id: string; handle: TextHandle | null; chosenAt: number | null }

/** Tells whoever else is in the op-ed where this reader is: at what is chosen, or else where the page stands. */
export function usePlace({ address, id, handle, chosenAt }: Place) {
  useEffect(() => {
    if (!handle) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let last: number | null = null

    function tell() {
      timer = null
      const at = chosenAt ?? handle?.firstSeen() ?? null
      if (at === last) return
      last = at
      fetch(address, { method: 'POST', body: JSON.stringify({ id, at }), keepalive: true }).catch(() => {})
    }
    const soon = () => {
      timer ??= setTimeout(tell, AT_MOST_EVERY_MS)
    }
    soon()
    document.addEventListener('scroll', soon, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scroll', soon, { capture: true })
      if (timer) clearTimeout(timer)
    }
  }, [address, id, handle, chosenAt])
}
