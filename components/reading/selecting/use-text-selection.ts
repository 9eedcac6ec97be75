'use client'

import { useCallback, useEffect, useRef } from 'react'
import { exactly, snap } from '@/lib/annotations/snap'
import { isSameSpan, type Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'

/** Follows what is selected in the text, by mouse, touch or keyboard, snapped to whole words; with Alt exactly. */
export function useTextSelection(
  handle: TextHandle | null,
  text: string,
  onSelect: (span: Span | null) => void,
) {
  const shown = useRef<Span | null>(null)
  /** What the page last had selected: drawing words anew selects the same once more, which says nothing. */
  const known = useRef<Span | null>(null)
  /** Where the reader last was: what they clicked on or selected. */
  const lastPlace = useRef<number | null>(null)

  useEffect(() => {
    if (!handle) return
    let held = false

    function read(isExact: boolean): Span | null {
      const raw = handle?.selected() ?? null
      const isKnown = raw && (isSameSpan(raw, known.current) || isSameSpan(raw, shown.current))
      known.current = raw
      if (isKnown) return shown.current
      shown.current = raw && (isExact ? exactly(text, raw) : snap(text, raw))
      lastPlace.current = shown.current?.start ?? lastPlace.current
      onSelect(shown.current)
      return shown.current
    }
    const changed = () => void (held || read(false))
    const down = ({ pointerType }: PointerEvent) => {
      held = pointerType === 'mouse'
    }
    // Only a mouse has let go for good: handles under a finger may be dragged on.
    const up = ({ altKey, clientX, clientY }: PointerEvent) => {
      lastPlace.current = handle.offsetAt(clientX, clientY) ?? lastPlace.current
      if (!held) return
      held = false
      const span = read(altKey)
      if (span) handle.select(span)
    }

    // What was selected in the words that stood here before, or while the page was still coming.
    if (shown.current && !handle.selected()) handle.select(shown.current)
    else changed()
    document.addEventListener('selectionchange', changed)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    return () => {
      document.removeEventListener('selectionchange', changed)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
    }
  }, [handle, text, onSelect])

  /** Selects a span as it is, snapped or not. */
  const select = useCallback(
    (span: Span) => {
      shown.current = span
      lastPlace.current = span.start
      handle?.select(span)
      onSelect(span)
    },
    [handle, onSelect],
  )
  return { select, lastPlace }
}
