import { classes } from '@/components/ui/classes'
import { optionLook, popupLook } from '@/components/ui/popup-look'
import type { NameablePerson } from '@/lib/threads/queries'

type PeopleToNameProps = {
  id: string
  people: readonly NameablePerson[]
  at: number
  pick: (person: NameablePerson) => void
}

/** Above the field, so that it covers nothing that is being written. The keys are the field's. */
export function PeopleToName({ id, people, at, pick }: PeopleToNameProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="People to name"
      className={classes(popupLook, 'absolute inset-x-0 bottom-full z-20 mb-1 max-h-56 overflow-y-auto p-1')}
    >
      {people.map((person, place) => (
        <div
          key={person.membershipId}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          data-highlighted={place === at || undefined}
          className={optionLook}
          // The field keeps the focus.
          onPointerDown={(event) => {
            event.preventDefault()
            pick(person)
          }}
        >
          <bdi className="truncate">{person.name}</bdi>
          <span className="ms-auto ps-3 text-small text-ink-3">{person.self ? 'you' : person.role}</span>
        </div>
      ))}
    </div>
  )
}
