'use client'

import { useId, useState } from 'react'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { useRoom } from '../room/room-context'
import { PeopleToName } from '../threads/people-to-name'
import { useNaming } from '../threads/use-naming'
import type { FieldsProps } from './draft-card'
import { useFirstField } from './use-first-field'

/** As in a comment, @ lists whom one can name; a key meant for that list does not save the card. */
export function NoteFields({ draft: { fields }, onWrite }: FieldsProps) {
  const { desk } = useRoom()
  const first = useFirstField()
  const [inside, setInside] = useState(false)
  const listId = useId()
  const naming = useNaming({ desk, words: fields.note, write: (note) => onWrite({ note }), inside })
  const isListing = naming.people.length > 0

  return (
    <Field label="Note" hint="Shift and Enter begin a new line, @ names somebody.">
      <div ref={first} data-first className="relative">
        {isListing && <PeopleToName id={listId} {...naming} />}
        <TextArea
          dir="auto"
          value={fields.note}
          onFocus={() => setInside(true)}
          onBlur={() => setInside(false)}
          onChange={(event) => {
            onWrite({ note: event.target.value })
            naming.follow(event.target)
          }}
          onSelect={(event) => naming.follow(event.currentTarget)}
          onKeyDown={(event) => {
            if (!event.nativeEvent.isComposing && naming.answer(event)) event.stopPropagation()
          }}
          {...(isListing && {
            'aria-autocomplete': 'list',
            'aria-controls': listId,
            'aria-activedescendant': `${listId}-${naming.at}`,
          })}
        />
      </div>
    </Field>
  )
}
