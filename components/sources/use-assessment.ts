'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { Outcome } from '@/lib/outcome'

/** What stands now, where a save named something older: label by label. */
export type Conflict = { message: string; stands: [string, string][] }

/** Runs a save; what was refused is said, and what somebody else did meanwhile is fetched and shown. */
export function useAssessment() {
  const [refused, setRefused] = useState<(Outcome<unknown> & { ok: false }) | null>(null)
  const [busy, start] = useTransition()
  const router = useRouter()

  function save<T>(run: () => Promise<Outcome<T>>, then: (value: T) => void) {
    start(async () => {
      const outcome = await run()
      setRefused(outcome.ok ? null : outcome)
      if (outcome.ok) then(outcome.value)
      else if (outcome.reason === 'conflict') router.refresh()
    })
  }

  const isConflict = refused?.reason === 'conflict'
  return {
    save,
    busy,
    error: refused && !isConflict ? refused.message : null,
    conflict: isConflict ? { message: refused.message, stands: linesOf(refused.current) } : null,
  }
}

function linesOf(current: unknown): [string, string][] {
  if (!current || typeof current !== 'object') return []
  return Object.entries(current).filter((line): line is [string, string] => typeof line[1] === 'string')
}
