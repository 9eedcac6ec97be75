'use client'

import { useEffect, useRef } from 'react'
import type { Reading } from '../room/use-room'
import { lastPlaceKey, readLastPlace, writeLastPlace } from './last-place'
import { scrollToTop } from './scroll-to'

type ReadingProgressProps = {
  reading: Reading
  opEdId: string
  membershipId: string
  textVersionId: string
  /** The address asks for an annotation, whose words come first. */
  isAsked: boolean
}

const QUIET_MS = 400
const ALMOST = 0.98

/** A line as long as what was read. Who comes back goes on where they were. */
export function ReadingProgress({ reading, isAsked, ...of }: ReadingProgressProps) {
  const { handle } = reading
  const line = useRef<HTMLProgressElement>(null)
  const key = lastPlaceKey(of.opEdId, of.membershipId)
  const { textVersionId } = of

  useEffect(() => {
    const frame = line.current?.parentElement?.querySelector('[data-scrolls]')
    if (!handle || !frame) return
    const last = isAsked ? null : readLastPlace(localStorage, key, textVersionId)
    if (last !== null) scrollToTop(handle, { start: last, end: last + 1 })

    let waiting: ReturnType<typeof setTimeout> | undefined
    const share = () => frame.scrollTop / Math.max(1, frame.scrollHeight - frame.clientHeight)
    function keep() {
      const isBetween = frame && frame.scrollTop > frame.clientHeight / 4 && share() < ALMOST
      const place = isBetween && handle ? { textVersionId, offset: handle.firstSeen() } : null
      writeLastPlace(localStorage, key, place)
    }
    function scrolled() {
      if (line.current) line.current.value = share()
      clearTimeout(waiting)
      waiting = setTimeout(keep, QUIET_MS)
    }
    scrolled()
    frame.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(waiting)
      frame.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', keep)
    }
  }, [handle, key, textVersionId, isAsked])

  return <progress ref={line} className="reading-progress" aria-label="Read so far" max={1} value={0} />
}
