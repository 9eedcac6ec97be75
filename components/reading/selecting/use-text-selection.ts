'use client'

import { useEffect } from 'react'
import { exactly, snap } from '@/lib/annotations/snap'
import type { Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'

/** Follows what is selected in the text, by mouse, touch or keyboard, snapped to whole words; with Alt exactly. */
export function useTextSelection(
  handle: TextHandle | null,
  text: string,
  onSelect: (span: Span | null) => void,
) {
  useEffect(() => {
    if (!handle) return
    let held = false
    let shown: Span | null = null

    function read(precise: boolean): Span | null {
      const raw = handle?.selected() ?? null
      if (raw && isSame(raw, shown)) return shown
      shown = raw && (precise ? exactly(text, raw) : snap(text, raw))
      onSelect(shown)
      return shown
    }
    const changed = () => void (held || read(false))
    const down = ({ pointerType }: PointerEvent) => {
      held = pointerType === 'mouse'
    }
    // Only a mouse has let go for good: handles under a finger may be dragged on.
    const up = ({ altKey }: PointerEvent) => {
      if (!held) return
      held = false
      const span = read(altKey)
      if (span) handle?.select(span)
    }

    // What was selected while the page was still coming.
    changed()
    document.addEventListener('selectionchange', changed)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    return () => {
      document.removeEventListener('selectionchange', changed)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
    }
  }, [handle, text, onSelect])
}

function isSame(a: Span, b: Span | null): boolean {
  return a.start === b?.start && a.end === b.end
}
