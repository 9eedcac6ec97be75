'use client'

import { useAct } from '@/components/shell/use-act'
import { cancelJobAction, dismissJobAction, retryJobAction } from '@/lib/jobs/actions'
import type { JobRow } from '@/lib/jobs/queries'

export type JobAct = { word: string; keys: string; run: () => void }

/** What can be done about a job as it stands, each with its key. */
export function useJobActs(desk: string) {
  const { act, busy, refused } = useAct()

  function actsOf({ id: jobId, state }: JobRow): JobAct[] {
    if (state === 'running' || state === 'waiting')
      return [{ word: 'Cancel', keys: 'c', run: () => act(() => cancelJobAction(desk, { jobId })) }]
    if (state !== 'failed') return []
    return [
      { word: 'Try again', keys: 'r', run: () => act(() => retryJobAction(desk, { jobId })) },
      { word: 'Dismiss', keys: 'x', run: () => act(() => dismissJobAction(desk, { jobId })) },
    ]
  }

  return { actsOf, busy, refused }
}
