'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from './draft'
import { readDrafts, writeDrafts } from './draft-store'

/** The cards being written. What was touched is on this machine before the next key is pressed. */
export function useDrafts(storeKey: string, textVersionId: string) {
  const [drafts, setDrafts] = useState<Draft[]>([])
  const latest = useRef<Draft[]>([])

  const put = useCallback(
    (next: Draft[]) => {
      latest.current = next
      setDrafts(next)
      return writeDrafts(localStorage, storeKey, {
        drafts: next.filter(({ touched }) => touched),
        textVersionId,
      })
    },
    [storeKey, textVersionId],
  )

  useEffect(() => {
    latest.current = readDrafts(localStorage, storeKey, textVersionId)
    setDrafts(latest.current)
  }, [storeKey, textVersionId])

  const write = useCallback(
    (draft: Draft) => put([...latest.current.filter(({ key }) => key !== draft.key), draft]),
    [put],
  )
  /** Changes one as it is by now, if it is still there. */
  const mend = useCallback(
    (key: string, change: (draft: Draft) => Draft) => {
      if (latest.current.some((one) => one.key === key))
        put(latest.current.map((one) => (one.key === key ? change(one) : one)))
    },
    [put],
  )
  /** Unless it is there already, perhaps written on since. */
  const add = useCallback(
    (draft: Draft) => {
      if (latest.current.every(({ key }) => key !== draft.key)) put([...latest.current, draft])
    },
    [put],
  )
  const drop = useCallback((key: string) => put(latest.current.filter((one) => one.key !== key)), [put])

  return { drafts, write, mend, add, drop }
}
