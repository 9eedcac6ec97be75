'use client'

import { useEffect, useRef } from 'react'

/**
 * Goes to the first field of a card as it opens, without moving the page: a sentence is gone on with at its end,
 * and a name is replaced by the first letter typed.
 */
export function useFirstField(words: 'continued' | 'replaced' = 'continued') {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(words === 'replaced' ? 0 : field.value.length, field.value.length)
  }, [words])

  return place
}
