'use client'

import { useState } from 'react'
import type { ReadOpEd } from '@/lib/annotations/queries/reading-room'
import { moveOpEdAction } from '@/lib/op-eds/actions'
import type { OpEdState } from '@/prisma/generated/enums'

/** Takes the op-ed to another state, and keeps the sentence where the desk says no. */
export function useMove(desk: string, { id: opEdId, version }: Pick<ReadOpEd, 'id' | 'version'>) {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  async function move(to: OpEdState, reason = ''): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    const outcome = await moveOpEdAction(desk, { opEdId, version, to, reason }).catch(() => null)
    setBusy(false)
    if (!outcome) setRefusal('The desk cannot be reached. Try again.')
    else setRefusal(outcome.ok ? null : outcome.message)
    return outcome?.ok ?? false
  }

  return { move, refusal, busy }
}
