'use client'

import { useEffect, useMemo, useState } from 'react'
import type { TextDocument } from '@/lib/text/document'
import type { Reading } from '../room/use-room'
import { finderOf, firstFound, nextFound } from './find'
import { clearFound, paintFound } from './paint-found'

type Given = { reading: Reading; document: TextDocument; showsJunk: boolean; open: boolean }

/** What is looked for in the text, where it stands, and which of it the reader is at. */
export function useFind({ reading, document, showsJunk, open }: Given) {
  const { map, handle, highlights, selecting } = reading
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const finder = useMemo(
    () =>
      finderOf(map.text, (place) => showsJunk || document.content[map.blockAt(place)]?.attrs.junk === null),
    [map, document, showsJunk],
  )
  const found = useMemo(() => (open ? finder(wanted) : []), [finder, wanted, open])
  const now = found[at] ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: words under new highlights are new, and painted anew
  useEffect(() => {
    if (!handle || !open) return
    const paint = () => paintFound(handle, found, now)
    paint()
    const unwatch = handle.watchNear(paint)
    return () => {
      unwatch()
      clearFound()
    }
  }, [handle, open, found, now, highlights])

  function go(to: number, among = found) {
    setAt(to)
    const span = among[to]
    if (!span || !handle) return
    selecting.lastPlace.current = span.start
    handle.show(span)
  }

  return {
    wanted,
    count: found.length,
    at,
    look: (words: string) => {
      setWanted(words)
      const all = finder(words)
      go(firstFound(all, now?.start ?? handle?.firstSeen() ?? 0), all)
    },
    step: (by: 1 | -1) => go(nextFound(found.length, at, by)),
  }
}
