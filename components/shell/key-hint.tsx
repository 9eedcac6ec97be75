'use client'

import { Kbd } from '@/components/ui/kbd'
import { keyWords } from './key-words'
import { useIsMac } from './keys'

/** The keys of an action as this machine's keyboard names them. */
export function KeyHint({ keys }: { keys: string }) {
  const caps = keyWords(keys, useIsMac())

  return (
    <span className="inline-flex gap-1">
      {caps.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  )
}
