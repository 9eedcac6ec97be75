'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { confirmImportAction } from '@/lib/importing/actions'
import { importHref, readingHref } from './reading-href'
import { keepUnsaved } from './unsaved-corrections'
import type { Corrections } from './use-corrections'

/** Confirms what is on the screen, once, and goes on to the reading room. */
export function useConfirm(desk: string, importId: string, { saving }: Corrections, nextId: string | null) {
  const router = useRouter()
  const [isConfirming, setConfirming] = useState(false)
  const isAsked = useRef(false)
  const [complaint, setComplaint] = useState<string | null>(null)

  async function send() {
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
      router.push(readingHref(desk, outcome.value.opEdId))
    } else if (outcome.reason === 'conflict') saving.refuse(outcome)
    else {
      isAsked.current = outcome.current !== undefined
      setComplaint(outcome.message)
    }
    return outcome.ok
  }

  async function confirm() {
    if (isConfirming) return
    setConfirming(true)
    setComplaint(null)
    try {
      const leaves = await send()
      if (!leaves) setConfirming(false)
    } catch {
      setConfirming(false)
      setComplaint('It could not be sent. Nothing is lost: try again when the connection is back.')
    }
  }

  const bindings: KeyBinding[] = [
    {
      keys: 'mod+enter',
      label: 'Confirm and read',
      short: 'confirm',
      inFields: true,
      run: () => void confirm(),
    },
    ...(nextId
      ? [
          {
            keys: 'right',
            label: 'Skip to the next import',
            short: 'skip',
            run: () => router.push(importHref(desk, nextId)),
          },
        ]
      : []),
  ]
  useKeys(bindings)

  return { confirm: () => void confirm(), isConfirming, complaint }
}
