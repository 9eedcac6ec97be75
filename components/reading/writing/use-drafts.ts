'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from './draft'
import { readDrafts, writeDrafts } from './draft-store'

/** The cards being written, on whichever text. What was touched is on this machine before the next key is pressed. */
export function useDrafts(storeKey: string) {
  const [drafts, setDrafts] = useState<Draft[]>([])
  const latest = useRef<Draft[]>([])
  const own = useRef(new Set<string>())

  const put = useCallback(
    (next: Draft[], key: string) => {
      own.current.add(key)
      latest.current = next
      setDrafts(next)
      const drafts = next.filter(({ touched }) => touched)
      return writeDrafts(localStorage, storeKey, { drafts, own: own.current })
    },
    [storeKey],
  )

  useEffect(() => {
    const read = () => {
      const others = readDrafts(localStorage, storeKey).filter(({ key }) => !own.current.has(key))
      latest.current = [...others, ...latest.current.filter(({ key }) => own.current.has(key))]
      setDrafts(latest.current)
    }
    const told = ({ key }: StorageEvent) => {
      if (key === storeKey) read()
    }
    read()
    addEventListener('storage', told)
    return () => removeEventListener('storage', told)
  }, [storeKey])

  const write = useCallback(
    (draft: Draft) => put([...latest.current.filter(({ key }) => key !== draft.key), draft], draft.key),
    [put],
  )
  /** Changes one as it is by now, if it is still there. */
  const mend = useCallback(
    (key: string, change: (draft: Draft) => Draft) => {
      if (latest.current.some((one) => one.key === key))
        put(
          latest.current.map((one) => (one.key === key ? change(one) : one)),
          key,
        )
    },
    [put],
  )
  /** Unless it is there already, perhaps written on since. */
  const add = useCallback(
    (draft: Draft) => {
      if (latest.current.every(({ key }) => key !== draft.key)) put([...latest.current, draft], draft.key)
    },
    [put],
  )
  const drop = useCallback(
    (key: string) =>
      put(
        latest.current.filter((one) => one.key !== key),
        key,
      ),
    [put],
  )

  return { drafts, write, mend, add, drop }
}
