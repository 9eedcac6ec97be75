'use client'
import { useEffect, useState } from 'react'
import { listEvidenceAction } from '@/lib/briefings/actions'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'

const PAUSE_MS = 250

/** The evidence a search finds on the whole desk; before one is typed, what came with the page. */
export function useEvidence(desk: string, first: EvidenceItem[], words: string): EvidenceItem[] {
  const [found, setFound] = useState<EvidenceItem[] | null>(null)

  useEffect(() => {
    let stale = false
    const timer = setTimeout(async () => {
      const outcome = words.trim() ? await listEvidenceAction(desk, { words }) : null
      if (!stale) setFound(outcome?.ok ? outcome.value : null)
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [desk, words])

  return found ?? first
}
