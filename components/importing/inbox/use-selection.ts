'use client'

import { type RefObject, useState } from 'react'
import type { KeyBinding } from '@/components/shell/keys'
import type { ImportRow } from '@/lib/importing/queries/inbox'

export type Chosen = { importId: string; version: number; isDoubtful: boolean }

/** Which imports are chosen, by mouse and by key; the row in hand is the one in focus. */
export function useSelection(table: RefObject<HTMLElement | null>, rows: ImportRow[]) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map())
  const [last, setLast] = useState(0)

  const links = () => [...(table.current?.querySelectorAll<HTMLElement>('tbody tr th a') ?? [])]
  const atHand = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement))

  function step(by: 1 | -1): number {
    const all = links()
    const at = atHand()
    const next = at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + by))
    all[next]?.focus()
    return next
  }

  function put(places: number[], isChosen: boolean) {
    const next = new Map(chosen)
    for (const place of places) {
      const row = rows[place]
      if (row && isChosen) next.set(row.id, chosenOf(row))
      else if (row) next.delete(row.id)
    }
    setChosen(next)
    setLast(places.at(-1) ?? last)
  }

  /** With shift, all from the one chosen last. */
  function toggle(place: number, withShift = false) {
    const row = rows[place]
    if (!row) return
    const [from, to] = withShift ? [Math.min(last, place), Math.max(last, place)] : [place, place]
    put(
      Array.from({ length: to - from + 1 }, (_, along) => from + along),
      !chosen.has(row.id),
    )
  }

  function extend(by: 1 | -1) {
    const from = Math.max(0, atHand())
    put([from, step(by)], true)
  }

  const walking: KeyBinding[] = [
    { keys: 'j', label: 'Next import', short: 'next, previous', repeats: true, run: () => step(1) },
    { keys: 'k', label: 'Import before', short: 'next, previous', repeats: true, run: () => step(-1) },
  ]
  const choosing: KeyBinding[] = [
    { keys: 'x', label: 'Choose the import, or leave it', short: 'choose', run: () => toggle(atHand()) },
    { keys: 'shift+j', label: 'Choose it and the next', repeats: true, run: () => extend(1) },
    { keys: 'shift+k', label: 'Choose it and the one before', repeats: true, run: () => extend(-1) },
    {
      keys: 'escape',
      label: 'Choose none, and out of a field',
      inFields: true,
      run: () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        setChosen(new Map())
      },
    },
  ]

  return {
    chosen,
    toggle,
    chooseAll: (isChosen: boolean) =>
      put(
        rows.map((_, place) => place),
        isChosen,
      ),
    replace: (next: Chosen[]) => setChosen(new Map(next.map((one) => [one.importId, one]))),
    walking,
    bindings: [...walking, ...choosing],
  }
}

export type Selection = ReturnType<typeof useSelection>

function chosenOf({ id, version, doubts }: ImportRow): Chosen {
  return { importId: id, version, isDoubtful: doubts.length > 0 }
}
