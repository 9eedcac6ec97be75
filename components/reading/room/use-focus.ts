'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'
import type { Focus } from './room-context'

const AFTER_PAINT_MS = 60

/** What has the reader's attention, kept in the address so that it can be passed on. */
export function useFocus(asked: string | null, textVersionId: string) {
  const [focus, setFocus] = useState<Focus>(
    asked ? { on: 'annotation', id: asked, moved: null } : { on: 'nothing' },
  )
  // On an amended text no place in the words before is held on to: what was typed waits beside it.
  const [focusedIn, setFocusedIn] = useState(textVersionId)
  if (focusedIn !== textVersionId) {
    setFocusedIn(textVersionId)
    setFocus(focus.on === 'annotation' ? { ...focus, moved: null } : { on: 'nothing' })
  }
  const chosenId = focus.on === 'annotation' ? focus.id : null

  const choose = useCallback((id: string | null) => {
    setFocus(id ? { on: 'annotation', id, moved: null } : { on: 'nothing' })
  }, [])
  /** Losing a selection changes nothing for a card that is open. */
  const onSelect = useCallback((span: Span | null) => {
    setFocus((now) => {
      if (span) return { on: 'selection', span }
      return now.on === 'selection' ? { on: 'nothing' } : now
    })
  }, [])

  useEffect(() => {
    // After the paint: to write the address is dear, and nobody waits for it.
    const soon = setTimeout(() => writeAddress(chosenId), AFTER_PAINT_MS)
    return () => clearTimeout(soon)
  }, [chosenId])

  return { focus, setFocus, chosenId, choose, onSelect }
}

function writeAddress(chosenId: string | null) {
  const { pathname, search } = window.location
  // What leads here may ask for a comment too.
  if (chosenId && new URLSearchParams(search).get('a') === chosenId) return
  window.history.replaceState(null, '', chosenId ? `${pathname}?a=${chosenId}` : pathname)
}

/** Brings the words of what was just chosen to where they can be read, once the page has made room for its card. */
export function useShown(handle: TextHandle | null, key: string | null, span: Span | undefined) {
  const start = span?.start
  const end = span?.end

  useEffect(() => {
    if (!handle || !key || start === undefined || end === undefined) return
    const frame = requestAnimationFrame(() => handle.show({ start, end }))
    return () => cancelAnimationFrame(frame)
  }, [handle, key, start, end])
}
