'use client'

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { DrawnPiece } from '@/components/editor/highlight'
import { isSameSpan, type Span } from '@/lib/text/span'
import type { TextHandle } from './text-handle'

/** What lies over the plain words. What is selected in them stays so when they are drawn anew. */
export function usePieces(plain: RefObject<{ handle: TextHandle } | null>) {
  const [pieces, setPieces] = useState<readonly DrawnPiece[]>([])
  const selected = useRef<Span | null>(null)

  const lay = useCallback(
    (next: readonly DrawnPiece[]) => {
      selected.current = plain.current?.handle.selected() ?? null
      setPieces(next)
    },
    [plain],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: only drawing them takes the selection away
  useLayoutEffect(() => {
    const handle = plain.current?.handle
    if (handle && selected.current && !isSameSpan(handle.selected(), selected.current))
      handle.select(selected.current)
  }, [plain, pieces])

  return [pieces, lay] as const
}
