'use client'

import { useRef } from 'react'
import { useKeys } from '@/components/shell/keys'

/** j and k walk the first links of a table's rows; Enter opens the one in hand, as on any link. */
export function useRowKeys<Holder extends HTMLElement>(what: string) {
  const holder = useRef<Holder>(null)

  function step(by: 1 | -1) {
    const links = [...(holder.current?.querySelectorAll<HTMLElement>('tbody tr > :first-child a') ?? [])]
    const at = links.findIndex((link) => link.matches(':focus'))
    const next = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))
    links[next]?.focus()
  }

  useKeys([
    { keys: 'j', label: `Next ${what}`, short: 'next, previous', repeats: true, run: () => step(1) },
    { keys: 'k', label: `Previous ${what}`, short: 'next, previous', repeats: true, run: () => step(-1) },
    {
      keys: '/',
      label: 'Filter by words',
      short: 'filter',
      run: () => holder.current?.querySelector('input')?.focus(),
    },
  ])
  return holder
}
