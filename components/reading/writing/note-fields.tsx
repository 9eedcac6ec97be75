'use client'

import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { FieldsProps } from './draft-card'
import { useFirstField } from './use-first-field'

export function NoteFields({ draft: { fields }, onWrite }: FieldsProps) {
  const first = useFirstField()

  return (
    <Field label="Note" hint="Shift and Enter begin a new line.">
      <div ref={first} data-first>
        <TextArea
          dir="auto"
          value={fields.note}
          onChange={(event) => onWrite({ note: event.target.value })}
        />
      </div>
    </Field>
  )
}
