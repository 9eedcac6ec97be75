'use client'

import { useState, useTransition } from 'react'
import { complaint, type Outcome } from '@/lib/outcome'

/** Said where the desk did not answer: nothing was refused, and nothing is known to be done. */
export const NOT_SENT = 'It could not be sent. Try again when the connection is back.'

/** Something done at a click: whether it is at work, and the sentence where it was refused or could not be sent. */
export function useAct() {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, start] = useTransition()

  function act<T>(run: () => Promise<Outcome<T>>, then?: (value: T) => void) {
    start(async () => {
      const outcome = await run().catch(() => null)
      setRefused(outcome ? complaint(outcome) : NOT_SENT)
      if (outcome?.ok) then?.(outcome.value)
    })
  }

  return { act, busy, refused, forget: () => setRefused(null) }
}
