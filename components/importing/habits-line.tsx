'use client'

import { History } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { KnownHabit } from '@/lib/importing/habits/habit'
import { habitInWords, timesInWords } from '@/lib/importing/habits/habit-words'
import { applied, offersIn } from '@/lib/importing/habits/offer'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { BlockEditing } from './block-editing'
import type { EditHistory } from './edit-history'

type HabitsLineProps = {
  reading: ImportReading
  habits: KnownHabit[]
  history: EditHistory
  editing: BlockEditing
}

/** What was corrected before for this outlet and would change this reading; offered, never done unasked. */
export function HabitsLine({ reading, habits, history, editing }: HabitsLineProps) {
  const [isListed, list] = useState(false)
  const settled = useDeferredValue(reading)
  const offers = useMemo(() => offersIn(settled, habits), [settled, habits])

  function apply(chosen: KnownHabit[]) {
    const label =
      chosen.length === 1 ? 'a correction made before' : `${chosen.length} corrections made before`
    history.edit(chosen.reduce(applied, history.present()), label)
    editing.say(`Done: ${label}. It can be undone.`)
  }

  useKeys(
    offers.length > 0
      ? [{ keys: 'h', label: 'Apply the corrections made before for this outlet', run: () => apply(offers) }]
      : [],
  )
  if (offers.length === 0) return null

  return (
    <section
      aria-label="Corrections made before"
      className="shrink-0 border-b px-4 py-1.5 text-small text-ink-2"
    >
      <div className="flex flex-wrap items-center gap-x-2">
        <History className="size-3.5 shrink-0 text-ink-3" />
        <span className="min-w-0 flex-1">
          {offers.length === 1 ? '1 correction' : `${offers.length} corrections`} made before for{' '}
          <bdi>{reading.fields.outlet.value ?? 'this outlet'}</bdi>
        </span>
        <Button variant="quiet" aria-expanded={isListed} onClick={() => list(!isListed)}>
          {isListed ? 'Hide them' : 'See them'}
        </Button>
        <Button kbd="h" onClick={() => apply(offers)}>
          {offers.length === 1 ? 'Apply it' : 'Apply all'}
        </Button>
      </div>
      {isListed && (
        <ul className="max-h-48 overflow-y-auto py-1">
          {offers.map((habit) => (
            <li key={`${habit.about} ${habit.was}`} className="flex items-center gap-2">
              <span className="min-w-0 flex-1 truncate text-ink">
                <bdi>{habitInWords(habit)}</bdi>
              </span>
              <span className="shrink-0 text-ink-3">
                corrected {timesInWords(habit.times)}, last on <Time at={habit.lastAt} shape="short" />
              </span>
              <Button variant="quiet" onClick={() => apply([habit])}>
                Apply
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
