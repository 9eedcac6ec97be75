'use client'

import { type RefObject, useEffect, useState } from 'react'
import { whenReleased } from './when-released'

/** Part of a module, loaded when the page is idle and handed over when it is so again and nobody holds `held` down. */
export function useIdleModule<Part extends (...given: never[]) => unknown>(
  load: () => Promise<Part>,
  held: RefObject<Element | null>,
): Part | null {
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null)
  const [isIdle, setIdle] = useState(false)

  useEffect(() => {
    if (loaded) {
      let cease = whenIdle(() => {
        cease = whenReleased(held.current, () => setIdle(true))
      })
      return () => cease()
    }
    let left = false
    const stop = whenIdle(() => {
      void load().then((part) => {
        if (!left) setLoaded({ part })
      })
    })
    return () => {
      left = true
      stop()
    }
  }, [load, loaded, held])

  return loaded && isIdle ? loaded.part : null
}

/** Safari knows no idle time. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 200)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act, { timeout: 2_000 })
  return () => cancelIdleCallback(asked)
}
