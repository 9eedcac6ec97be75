'use client'

import { useEffect, useState } from 'react'
import type { Outcome } from '@/lib/outcome'

const PAUSE_MS = 200

type LookUp<Found> = (desk: string, input: { words: string }) => Promise<Outcome<Found[]>>

/** What the desk knows that is like some words, looked up when the typing pauses. */
export function useLikeness<Found>(desk: string, words: string, lookUp: LookUp<Found>): Found[] {
  const [found, setFound] = useState<Found[]>([])

  useEffect(() => {
    let stale = false
    const timer = setTimeout(async () => {
      const outcome = await lookUp(desk, { words }).catch(() => null)
      if (!stale && outcome?.ok) setFound(outcome.value)
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [desk, words, lookUp])

  return found
}
