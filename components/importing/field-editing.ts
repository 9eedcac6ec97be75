import { type Asked, type Doubt, doubtsIn } from '@/lib/importing/confirming/doubts'
import { fieldLabels } from '@/lib/importing/confirming/field-labels'
import type { Fields } from '@/lib/importing/reading'
import type { Marking } from '@/prisma/generated/enums'
import type { EditHistory } from './edit-history'

const BY_HAND = 'by hand'

/** What can be done to the fields; every edit can be taken back. */
export function fieldEditing(history: EditHistory) {
  function put<Name extends keyof Fields>(name: Name, field: Fields[Name], thing: string | null) {
    const reading = history.present()
    history.edit({ ...reading, fields: { ...reading.fields, [name]: field } }, fieldLabels[name], thing)
  }

  return {
    set<Name extends keyof Fields>(name: Name, value: Fields[Name]['value']) {
      const field = {
        ...history.present().fields[name],
        value,
        from: BY_HAND,
        certainty: 'sure',
      } as Fields[Name]
      put(name, field, name)
    },
    /** The value is right as it stands, or there is none. */
    settle(name: Asked) {
      const reading = history.present()
      const field = reading.fields[name]
      const isNone = field.value === null || field.value.length === 0
      const from = isNone ? BY_HAND : `${field.from}, seen by hand`
      const settled = { ...reading.fields, [name]: { ...field, from, certainty: 'sure' } }
      const notBefore = name === 'date' ? null : reading.notBefore
      history.edit({ ...reading, fields: settled, notBefore }, `${fieldLabels[name]} as it stands`)
    },
    mark(marking: Marking) {
      const reading = history.present()
      history.edit({ ...reading, marking: { value: marking, from: BY_HAND, certainty: 'sure' } }, 'Marking')
    },
    doubts: (): Doubt[] => doubtsIn(history.present()),
  }
}

export type FieldEditing = ReturnType<typeof fieldEditing>

/** Whether an editor may settle a doubt with a word: a language must be chosen, and of two dates one. */
export function maySettle({ field, words }: Doubt, { language }: Fields): boolean {
  return words !== 'which date' && (field !== 'language' || language.value !== null)
}
