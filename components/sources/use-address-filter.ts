'use client'

import { useSearchParams } from 'next/navigation'

/** A filter kept in the address, so that it survives going back and can be sent to somebody. 'any' asks for nothing. */
export function useAddressFilter() {
  const asked = useSearchParams()

  function ask(name: string, value: string) {
    const next = new URLSearchParams(asked)
    if (value && value !== 'any') next.set(name, value)
    else next.delete(name)
    window.history.replaceState(null, '', next.size > 0 ? `?${next}` : window.location.pathname)
  }

  return { asked: (name: string) => asked.get(name) ?? '', ask }
}
