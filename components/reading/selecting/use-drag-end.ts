'use client'

import { useEffect, useRef, useState } from 'react'
import { reach, type SpanEnd } from '@/lib/annotations/stretch'
import { isSameSpan, type Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'
import { scrollAtEdge } from './scroll-at-edge'

type Given = {
  handle: TextHandle | null
  text: string
  span: Span | null
  put: (span: Span) => void
  say: (span: Span) => void
}

type Point = { x: number; y: number; isExact: boolean }
type Drag = {
  end: SpanEnd
  before: Span
  now: Span
  /** From the pointer to the middle of the line the grip belongs to. */
  shift: { x: number; y: number }
  point: Point
}

/** Takes an end of a span along with the pointer, word by word; with Alt exactly. Escape puts it back. */
export function useDragEnd(given: Given) {
  const latest = useRef(given)
  latest.current = given
  const drag = useRef<Drag | null>(null)
  const [dragged, setDragged] = useState<SpanEnd | null>(null)

  function begin(event: React.PointerEvent<HTMLElement>, end: SpanEnd) {
    const { span } = latest.current
    if (!span || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const line = event.currentTarget.getBoundingClientRect()
    const shift = { x: line.left - event.clientX, y: line.top + line.height / 2 - event.clientY }
    drag.current = { end, before: span, now: span, shift, point: pointOf(event) }
    setDragged(end)
  }

  function move(event: React.PointerEvent) {
    if (drag.current) drag.current.point = pointOf(event)
  }

  function finish() {
    const done = drag.current
    drag.current = null
    setDragged(null)
    if (done) latest.current.say(done.now)
  }

  useEffect(() => {
    if (!dragged) return
    let frame = 0

    function follow() {
      frame = requestAnimationFrame(follow)
      if (!drag.current) return
      scrollAtEdge(drag.current.point.y)
      const found = spanUnder(latest.current, drag.current)
      if (!found || isSameSpan(found, drag.current.now)) return
      drag.current.now = found
      latest.current.put(found)
    }
    function cancel(event: KeyboardEvent) {
      if (event.key !== 'Escape' || !drag.current) return
      event.preventDefault()
      event.stopPropagation()
      latest.current.put(drag.current.before)
      drag.current = null
      setDragged(null)
    }
    follow()
    window.addEventListener('keydown', cancel, true)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', cancel, true)
    }
  }, [dragged])

  return { dragged, begin, move, finish }
}

function pointOf({ clientX: x, clientY: y, altKey: isExact }: React.PointerEvent): Point {
  return { x, y, isExact }
}

function spanUnder({ handle, text }: Given, { before, end, point, shift }: Drag): Span | null {
  const place = handle?.placeNear(point.x + shift.x, point.y + shift.y) ?? null
  return place === null ? null : reach(text, before, end, place, point.isExact)
}
