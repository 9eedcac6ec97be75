'use client'

import { useState } from 'react'
import { type Look, lookCookie, writeLook } from './look'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** The look of the room: shown at once, and remembered for the pages the server will draw. */
export function useLook(first: Look) {
  const [look, setLook] = useState(first)

  function choose(chosen: Look) {
    setLook(chosen)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we serve
    document.cookie = `${lookCookie}=${writeLook(chosen)}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`
  }
  return { look, choose }
}
