'use client'

import { useEffect, useState } from 'react'
import { suggestionGroundsAction } from '@/lib/suggestions/actions'
import type { Grounds } from '@/lib/suggestions/queries'

export type Asked = { state: 'asking' | 'failed'; grounds: null } | { state: 'known'; grounds: Grounds }

type Given = { desk: string; opEdId: string; when: boolean; attempt: string }

/** What the desk knows that suggestions stand on, asked for once the words can be read. */
export function useGrounds({ desk, opEdId, when, attempt }: Given): Asked {
  const [asked, setAsked] = useState<Asked>({ state: 'asking', grounds: null })

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (!when) return
    let stale = false
    void suggestionGroundsAction(desk, { opEdId })
      .catch(() => null)
      .then((outcome) => {
        if (stale) return
        if (outcome?.ok && outcome.value) setAsked({ state: 'known', grounds: outcome.value })
        else setAsked((before) => (before.grounds ? before : { state: 'failed', grounds: null }))
      })
    return () => {
      stale = true
    }
  }, [desk, opEdId, when, attempt])

  return asked
}
