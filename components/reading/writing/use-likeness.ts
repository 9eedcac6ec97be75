'use client'

import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '@/lib/outcome'

const PAUSE_MS = 200

type LookUp<Found> = (desk: string, input: { words: string }) => Promise<Outcome<Found[]>>

/** What the desk knows that is like some words: looked up at once, and again when the typing pauses. */
export function useLikeness<Found>(desk: string, words: string, lookUp: LookUp<Found>): Found[] {
  const [found, setFound] = useState<Found[]>([])
  const pause = useRef(0)

  useEffect(() => {
    let stale = false
    const timer = setTimeout(async () => {
      pause.current = PAUSE_MS
      const outcome = await lookUp(desk, { words }).catch(() => null)
      if (!stale && outcome?.ok) setFound(outcome.value)
    }, pause.current)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [desk, words, lookUp])

  return found
}
