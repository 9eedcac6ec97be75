'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import type { Taken } from '@/lib/importing/formats/incoming'
import type { Outcome } from '@/lib/outcome'
import { importHref } from './reading-href'

type TakingIn = {
  desk: string
  send: (again: boolean) => Promise<Outcome<Taken>>
  /** Why it need not be sent at all, in a sentence. */
  whyNot?: () => string | null
  onTaken?: () => void
  /** What the key does, and what is kept where nothing could be sent. */
  label: string
  notSent: string
}

/** Brings one thing in, once, and goes on to its import; or says that it is here already, or why it cannot be. */
export function useTakingIn({ desk, send, whyNot, onTaken, label, notSent }: TakingIn) {
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)
  const [known, setKnown] = useState<string | null>(null)

  function settle(outcome: Outcome<Taken>): string | null {
    if (!outcome.ok) return outcome.message
    if (outcome.value.state === 'unread') return outcome.value.message
    if (outcome.value.state === 'known') {
      setKnown(outcome.value.importId)
      return null
    }
    onTaken?.()
    router.push(importHref(desk, outcome.value.importId))
    return null
  }

  async function bringIn(again: boolean) {
    if (isBusy) return
    const no = whyNot?.() ?? null
    setComplaint(no)
    setKnown(null)
    if (no) return
    setBusy(true)
    setComplaint(await send(again).then(settle, () => notSent))
    setBusy(false)
  }

  useKeys([{ keys: 'mod+enter', label, short: 'bring in', inFields: true, run: () => void bringIn(false) }])

  function clear() {
    setComplaint(null)
    setKnown(null)
  }

  return { bringIn: (again: boolean) => void bringIn(again), isBusy, complaint, known, clear }
}
