'use client'

import { useEffect, useState } from 'react'
import { nothingPasted, type Pasted } from './pasted'

/** What stands in the paste area, kept on this machine until it is captured. `isKept` is false where there is no room for it. */
export function useKeptPaste(desk: string) {
  const key = `opcit:paste:${desk}`
  const [pasted, setPasted] = useState<Pasted>(nothingPasted)
  const [isKept, setKept] = useState(true)

  useEffect(() => {
    const kept = read(key)
    if (kept) setPasted((typed) => (typed.text === '' ? kept : typed))
  }, [key])

  function paste(next: Pasted) {
    setPasted(next)
    setKept(write(key, next))
  }

  return { pasted, paste, isKept, forget: () => write(key, nothingPasted) }
}

function read(key: string): Pasted | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || !kept || !('text' in kept) || !('html' in kept)) return null
    const { text, html } = kept
    return typeof text === 'string' ? { text, html: typeof html === 'string' ? html : null } : null
  } catch {
    return null
  }
}

function write(key: string, { text, html }: Pasted): boolean {
  try {
    if (text === '' && html === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ text, html }))
    return true
  } catch {
    return false
  }
}
