'use client'

import type { Present } from '@/lib/annotations/presence'
import { initials } from './initials'

const MOST_SHOWN = 4

/** Who else is in this op-ed now; a click goes to where they are. */
export function PresentPeople({
  present,
  onGo,
}: {
  present: readonly Present[]
  onGo: (at: number) => void
}) {
  const people = [...new Map(present.map((one) => [one.membershipId, one])).values()]
  if (people.length === 0) return null

  return (
    <ul aria-label="Also here" className="flex items-center gap-1">
      {people.slice(0, MOST_SHOWN).map(({ membershipId, name, at }) => (
        <li key={membershipId}>
          <button
            type="button"
            title={`${name} is here`}
            aria-label={`${name} is here. Go to where they are`}
            disabled={at === null}
            onClick={() => at !== null && onGo(at)}
            className="grid size-6 place-items-center rounded-full border bg-hover text-small font-medium text-ink-2 enabled:hover:text-ink pointer-coarse:size-10"
          >
            {initials(name)}
          </button>
        </li>
      ))}
      {people.length > MOST_SHOWN && <li className="text-small">and {people.length - MOST_SHOWN} more</li>}
    </ul>
  )
}
