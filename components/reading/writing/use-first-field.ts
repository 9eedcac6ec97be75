'use client'

import { useEffect, useRef } from 'react'

/** Puts the caret at the end of the first field of a card as it opens, without moving the page. */
export function useFirstField() {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input')
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])

  return place
}
