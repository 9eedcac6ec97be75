'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { confirmImportAction } from '@/lib/importing/actions'
import { noSteps } from './edit-history'
import { keepSteps } from './kept-steps'
import { importHref, inboxHref, readingHref } from './reading-href'
import { keepUnsaved } from './unsaved-corrections'
import type { Corrections } from './use-corrections'

type Then = 'read' | 'next'

/** Confirms what is on the screen, once, and goes on: to the reading room, or to the next import. */
export function useConfirm(desk: string, importId: string, { saving }: Corrections, nextId: string | null) {
  const router = useRouter()
  const [isConfirming, setConfirming] = useState(false)
  const isAsked = useRef(false)
  const [complaint, setComplaint] = useState<string | null>(null)

  async function send(then: Then) {
    await saving.flush()
    const { version, value, refused } = saving.standing()
    if (refused?.reason === 'conflict') return
    const outcome = await confirmImportAction(desk, {
      importId,
      version,
      reading: value,
      knowingly: isAsked.current,
    })
    if (outcome.ok) {
      keepUnsaved(importId, null)
      keepSteps(importId, noSteps)
      if (then === 'read') router.push(readingHref(desk, outcome.value.opEdId))
      else router.push(nextId ? importHref(desk, nextId) : inboxHref(desk))
    } else if (outcome.reason === 'conflict') saving.refuse(outcome)
    else {
      isAsked.current = outcome.current !== undefined
      setComplaint(outcome.message)
    }
    return outcome.ok
  }

  async function confirm(then: Then) {
    if (isConfirming) return
    setConfirming(true)
    setComplaint(null)
    try {
      const leaves = await send(then)
      if (!leaves) setConfirming(false)
    } catch {
      setConfirming(false)
      setComplaint('It could not be sent. Nothing is lost: try again when the connection is back.')
    }
  }

  return { confirm: (then: Then) => void confirm(then), isConfirming, complaint }
}
