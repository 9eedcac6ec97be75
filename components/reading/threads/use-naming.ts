'use client'

import { useEffect, useState } from 'react'
import { nameableAction } from '@/lib/threads/actions'
import type { NameablePerson } from '@/lib/threads/queries'
import { type Begun, begunName, fitting, withName } from './naming'

const MOST = 8

/** Asked for once a page; whom one can name seldom changes. */
let known: Promise<NameablePerson[]> | null = null

type Given = { desk: string; words: string; write: (words: string) => void; inside: boolean }

/** Lists the people who fit the name that is being written, and writes the one who is picked out. */
export function useNaming({ desk, words, write, inside }: Given) {
  const [everybody, setEverybody] = useState<NameablePerson[]>([])
  const [begun, setBegun] = useState<Begun | null>(null)
  const [at, setAt] = useState(0)
  const [field, setField] = useState<HTMLTextAreaElement | null>(null)
  const people = begun && inside ? fitting(everybody, begun.typed).slice(0, MOST) : []

  useEffect(() => {
    if (!inside) return
    known ??= nameable(desk)
    void known.then(setEverybody)
  }, [desk, inside])

  function follow(area: HTMLTextAreaElement) {
    setField(area)
    const next = area.selectionStart === area.selectionEnd ? begunName(area.value, area.selectionStart) : null
    if (next?.typed !== begun?.typed) setAt(0)
    setBegun(next)
  }

  function pick(person: NameablePerson | undefined) {
    if (!person || !begun) return
    const next = withName(words, begun, person.name)
    write(next.words)
    setBegun(null)
    // The field has the new words once they are drawn.
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(next.caret, next.caret)
    })
  }

  /** Whether a key was meant for the list. */
  function answer(event: React.KeyboardEvent): boolean {
    if (people.length === 0) return false
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by) setAt((at + by + people.length) % people.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(people[at])
    else if (event.key === 'Escape') setBegun(null)
    else return false
    event.preventDefault()
    return true
  }

  return { people, at, follow, pick, answer }
}

async function nameable(desk: string): Promise<NameablePerson[]> {
  const outcome = await nameableAction(desk, {}).catch(() => null)
  if (outcome?.ok) return outcome.value
  known = null
  return []
}
