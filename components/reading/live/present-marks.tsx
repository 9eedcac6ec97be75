'use client'

import { useEffect, useRef } from 'react'
import type { Present } from '@/lib/annotations/presence'
import type { TextHandle } from '../text/text-handle'
import { initials } from './initials'

/** Faintly beside the text, where each of the others is. They are named in the bar; these only point. */
export function PresentMarks({
  present,
  handle,
}: {
  present: readonly Present[]
  handle: TextHandle | null
}) {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const marks = place.current
    if (!marks || !handle || present.length === 0) return
    const lay = () => {
      const from = marks.getBoundingClientRect().top
      for (const mark of marks.children) {
        const at = Number(mark.getAttribute('data-at'))
        const top = handle.topOf({ start: at, end: at + 1 })
        if (!(mark instanceof HTMLElement)) continue
        mark.hidden = top === null
        mark.style.top = `${(top ?? 0) - from}px`
      }
    }
    lay()
    const watch = new ResizeObserver(lay)
    if (marks.parentElement) watch.observe(marks.parentElement)
    return () => watch.disconnect()
  }, [present, handle])

  return (
    <div ref={place} aria-hidden className="present-marks">
      {present.map(
        ({ id, name, at }) =>
          at !== null && (
            <span key={id} data-at={at}>
              {initials(name)}
            </span>
          ),
      )}
    </div>
  )
}
