'use client'

import { useLayoutEffect, useState } from 'react'
import type { SpanEnd } from '@/lib/annotations/stretch'
import { isRightToLeftAt } from '@/lib/text/right-to-left'
import { characterAt } from '@/lib/text/segments'
import type { Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'

/** Where an end of a span stands: the edge of its first or last character, as an x, and the line it is in. */
export type EndPlace = { left: number; top: number; height: number }
export type EndPlaces = Record<SpanEnd, EndPlace | null>

type Given = { handle: TextHandle | null; text: string; span: Span | null; isRtl: boolean }

/** Kept up as the page grows, shrinks and is laid out; in the coordinates of the element they are drawn in. */
export function useEndPlaces(
  frame: React.RefObject<HTMLElement | null>,
  { handle, text, span, isRtl }: Given,
) {
  const [places, setPlaces] = useState<EndPlaces>({ start: null, end: null })

  useLayoutEffect(() => {
    const holder = frame.current?.parentElement
    if (!handle || !holder || !span) return
    const measure = () => {
      const origin = holder.getBoundingClientRect()
      const at = (end: SpanEnd) => endPlace(handle, text, span, end, isRtl, origin)
      setPlaces({ start: at('start'), end: at('end') })
    }
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(holder)
    const unwatch = handle.watchNear(measure)
    return () => {
      resized.disconnect()
      unwatch()
    }
  }, [frame, handle, text, span, isRtl])

  return span ? places : null
}

function endPlace(
  handle: TextHandle,
  text: string,
  span: Span,
  end: SpanEnd,
  isRtl: boolean,
  origin: DOMRect,
): EndPlace | null {
  const character = characterAt(text, end === 'start' ? span.start : span.end - 1)
  const box = character && (end === 'start' ? handle.boxesOf(character)[0] : handle.boxesOf(character).at(-1))
  if (!box || !character) return null
  const isAtRight = isRightToLeftAt(text, character.start, isRtl) === (end === 'start')
  return {
    left: (isAtRight ? box.right : box.left) - origin.left,
    top: box.top - origin.top,
    height: box.height,
  }
}
