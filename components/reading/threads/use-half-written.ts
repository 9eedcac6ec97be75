'use client'

import { useCallback, useEffect, useState } from 'react'
import { keepHalfWritten, readHalfWritten } from './half-written'

/** Words that are on this machine before the next key is pressed, until they are sent. */
export function useHalfWritten(keptAs: string, first: string) {
  const [words, setWords] = useState(first)

  useEffect(() => {
    const kept = readHalfWritten(localStorage, keptAs)
    if (kept !== null) setWords(kept)
  }, [keptAs])

  const write = useCallback(
    (next: string) => {
      setWords(next)
      keepHalfWritten(localStorage, keptAs, next)
    },
    [keptAs],
  )

  return { words, write, forget: () => write('') }
}
