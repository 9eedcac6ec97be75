'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { NOT_SENT } from '@/components/shell/use-act'
import { confirmManyAction } from '@/lib/importing/actions'
import { AT_ONCE } from '@/lib/importing/at-once'
import type { Chosen, Selection } from './use-selection'

export type Run = {
  total: number
  done: number
  confirmed: number
  /** What stays waiting, and why. */
  refused: { importId: string; why: string }[]
  state: 'running' | 'stopped' | 'done'
  complaint: string | null
}

/** Confirms those chosen, fifty at a time, until they are done or somebody stops it. */
export function useConfirmMany(desk: string, selection: Selection) {
  const router = useRouter()
  const [run, setRun] = useState<Run | null>(null)
  const isStopped = useRef(false)

  async function confirm(chosen: Chosen[], force: boolean) {
    isStopped.current = false
    let now: Run = {
      total: chosen.length,
      done: 0,
      confirmed: 0,
      refused: [],
      state: 'running',
      complaint: null,
    }
    setRun(now)
    for (let from = 0; from < chosen.length && !isStopped.current; from += AT_ONCE) {
      now = await confirmSome(desk, chosen.slice(from, from + AT_ONCE), force, now)
      setRun(now)
      if (now.complaint) break
    }
    setRun({ ...now, state: now.done < now.total ? 'stopped' : 'done' })
    const stay = new Set(now.refused.map(({ importId }) => importId))
    selection.replace(chosen.filter(({ importId }, place) => place >= now.done || stay.has(importId)))
    router.refresh()
  }

  return {
    run,
    confirm: (chosen: Chosen[], force = false) => void confirm(chosen, force),
    stop: () => {
      isStopped.current = true
    },
    dismiss: () => setRun(null),
  }
}

export type ConfirmMany = ReturnType<typeof useConfirmMany>

async function confirmSome(desk: string, chosen: Chosen[], force: boolean, before: Run): Promise<Run> {
  const outcome = await confirmManyAction(desk, {
    chosen: chosen.map(({ importId, version }) => ({ importId, version })),
    force,
  }).catch(() => null)
  if (!outcome?.ok) {
    const complaint = outcome?.message ?? NOT_SENT
    return { ...before, complaint }
  }
  const { confirmed, refused } = outcome.value
  return {
    ...before,
    done: before.done + chosen.length,
    confirmed: before.confirmed + confirmed.length,
    refused: [...before.refused, ...refused],
  }
}
