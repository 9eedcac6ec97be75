'use client'

import { useEffect, useRef } from 'react'

/** Alt and a number choose from anywhere in the card, the number alone from the list; nought is a claim of its own. */
export function useLikeKeys<Found>(found: readonly Found[], onChoose: (found: Found | null) => void) {
  const list = useRef<HTMLFieldSetElement>(null)

  useEffect(() => {
    const card = list.current?.closest('form')
    if (!card) return

    function onKeyDown(event: KeyboardEvent) {
      // By its place on the keyboard: Alt makes another sign of it on a Mac.
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
      const isInList = event.target instanceof Node && list.current?.contains(event.target)
      if (!digit || event.ctrlKey || event.metaKey || !(event.altKey || isInList)) return
      const chosen = digit === '0' ? null : found[Number(digit) - 1]
      if (chosen === undefined) return
      event.preventDefault()
      onChoose(chosen)
    }
    card.addEventListener('keydown', onKeyDown)
    return () => card.removeEventListener('keydown', onKeyDown)
  })

  return list
}
