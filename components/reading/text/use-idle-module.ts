'use client'

import { useEffect, useState } from 'react'

/** Part of a module, loaded beside the page's opening and handed over when the page is idle, or at once where it is `wanted`. */
export function useIdleModule<Part extends (...given: never[]) => unknown>(
  load: () => Promise<Part>,
  wanted: boolean,
): Part | null {
  const [loaded, setLoaded] = useState<{ part: Part } | null>(null)
  const [isIdle, setIdle] = useState(false)

  useEffect(() => {
    let left = false
    let stop = () => {}
    void load().then((part) => {
      if (left) return
      setLoaded({ part })
      stop = whenIdle(() => setIdle(true))
    })
    return () => {
      left = true
      stop()
    }
  }, [load])

  return loaded && (isIdle || wanted) ? loaded.part : null
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
