'use client'

import { useEffect, useRef, useState } from 'react'

/** Why the field under the pointer or with the caret says what it says, while that is a guess. */
export function GuessLine() {
  const line = useRef<HTMLParagraphElement>(null)
  const [reason, setReason] = useState<string | null>(null)

  useEffect(() => {
    const card = line.current?.closest('form')
    const read = ({ target }: Event) => {
      const field = target instanceof Element ? target.closest('[data-guess]') : null
      setReason(field?.getAttribute('data-guess') || null)
    }
    card?.addEventListener('focusin', read)
    card?.addEventListener('pointerover', read)
    return () => {
      card?.removeEventListener('focusin', read)
      card?.removeEventListener('pointerover', read)
    }
  }, [])

  return (
    <p ref={line} aria-hidden className="min-h-[18px] text-small text-ink-3">
      {reason ? `A guess: ${reason}` : 'Filled in from the words. What is marked “guess” is one.'}
    </p>
  )
}
