'use client'

import { useSyncExternalStore } from 'react'

/** Holds a form's button back until the script is there: sent before, what was typed would be lost. */
export function OnceReady({ children }: { children: React.ReactNode }) {
  const ready = useSyncExternalStore(never, yes, no)

  return (
    <fieldset disabled={!ready} className="contents">
      {children}
    </fieldset>
  )
}

const never = () => () => {}
const yes = () => true
const no = () => false
