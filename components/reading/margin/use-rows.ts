'use client'

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type Rows, rowsBetween, topOfRow } from './rows'

const SPARE = 400

/** Only the rows of a list that are in sight and a little more, as it scrolls. `heights` are of its rows, in order. */
export function useRows(list: RefObject<HTMLElement | null>, heights: readonly number[]) {
  const [rows, setRows] = useState<Rows>(() => rowsBetween(heights, 0, 1200))

  const look = useCallback(() => {
    const scroller = list.current
    if (!scroller) return
    const { scrollTop, clientHeight } = scroller
    const next = rowsBetween(heights, scrollTop - SPARE, scrollTop + clientHeight + SPARE)
    setRows((now) => (isSame(now, next) ? now : next))
  }, [list, heights])

  useLayoutEffect(() => {
    const scroller = list.current
    if (!scroller) return
    look()
    const resized = new ResizeObserver(look)
    resized.observe(scroller)
    scroller.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      scroller.removeEventListener('scroll', look)
    }
  }, [list, look])

  const latest = useRef(heights)
  useLayoutEffect(() => {
    latest.current = heights
  })
  const bring = useCallback(
    (row: number) => {
      const scroller = list.current
      if (!scroller || row < 0) return
      const top = topOfRow(latest.current, row)
      const end = top + (latest.current[row] ?? 0)
      const { scrollTop, clientHeight } = scroller
      if (top < scrollTop || end > scrollTop + clientHeight) scroller.scrollTop = top - clientHeight / 4
    },
    [list],
  )

  return { rows, bring }
}

function isSame(a: Rows, b: Rows): boolean {
  return a.first === b.first && a.last === b.last && a.before === b.before && a.after === b.after
}
