'use client'

import { useCallback, useEffect, useState } from 'react'
import type { BlockStanding } from './block-editing'
import { type Stop, scrollTogether } from './scroll-together'

/** Holds the pane of the text and the pane of the capture together, and keeps the chosen block in both. */
export function useScrollTogether({ chosen, isFolded, splitAt }: BlockStanding) {
  const [together] = useState(scrollTogether)

  const textPane = useCallback(
    (scroller: HTMLOListElement | null) => {
      if (!scroller) return
      return together.take('text', {
        scroller,
        stops: () => [...scroller.children].flatMap((row) => stopOf(row) ?? []),
        stopOf: (block) => stopOf(scroller.querySelector(`:scope > [data-block="${block}"]`)),
      })
    },
    [together],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height push the chosen one out of sight
  useEffect(() => together.reveal(chosen), [together, chosen, isFolded, splitAt === null])

  return { together, textPane }
}

function stopOf(row: Element | null): Stop | null {
  if (!(row instanceof HTMLElement) || row.dataset.block === undefined) return null
  const { offsetTop: top, offsetHeight } = row
  return { block: Number(row.dataset.block), top, bottom: top + offsetHeight }
}
