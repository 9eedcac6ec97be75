'use client'

import { useState, useTransition } from 'react'
import { complaint, type Outcome } from '@/lib/outcome'

/** Something done at a click: whether it is at work, and the sentence where it was refused. */
export function useAct() {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, start] = useTransition()

  function act<T>(run: () => Promise<Outcome<T>>, then?: (value: T) => void) {
    start(async () => {
      const outcome = await run()
      setRefused(complaint(outcome))
      if (outcome.ok) then?.(outcome.value)
    })
  }

  return { act, busy, refused, forget: () => setRefused(null) }
}
