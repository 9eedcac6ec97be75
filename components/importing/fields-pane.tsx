'use client'

import { PanelHead } from '@/components/shell/panel-head'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TlpMark } from '@/components/ui/tlp-mark'
import { type Doubt, doubtsIn } from '@/lib/importing/confirming/doubts'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { Fields } from '@/lib/importing/reading'
import { Marking } from '@/prisma/generated/enums'
import { BylinesField } from './bylines-field'
import { DateField } from './date-field'
import { type FieldEditing, maySettle } from './field-editing'
import { focusField } from './field-focus'
import { LanguageFields } from './language-fields'
import { LineField } from './line-field'

type FieldsPaneProps = {
  reading: ImportReading
  errors: Record<string, string>
  editing: FieldEditing
  children?: React.ReactNode
}

export type OfFields = {
  fields: Fields
  errors: Record<string, string>
  editing: FieldEditing
  /** What is doubtful about a field, and how it may be settled. */
  doubtOf: (name: keyof Fields) => Doubt | undefined
}

/** What is known about the op-ed: each field with where it came from and how sure, the doubtful ones marked. */
export function FieldsPane({ reading, errors, editing, children }: FieldsPaneProps) {
  const { fields, marking, notBefore } = reading
  const doubts = doubtsIn(reading)
  const shared: OfFields = {
    fields,
    errors,
    editing,
    doubtOf: (name) => doubts.find(({ field }) => field === name),
  }

  return (
    <>
      <PanelHead title="Fields" note={inWords(doubts)} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {children}
        <fieldset
          aria-label="Fields of the op-ed"
          onKeyDown={(event) => settleByEnter(event, doubts, fields, editing)}
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-[18px] px-4 py-3.5"
        >
          <LineField {...shared} name="title" label="Title" />
          <LineField {...shared} name="section" label="Section" />
          <BylinesField {...shared} />
          <LineField {...shared} name="outlet" label="Outlet" />
          <DateField {...shared} name="date" label="Date published" notBefore={notBefore} />
          <DateField {...shared} name="updated" label="Date updated" />
          <LineField {...shared} name="url" label="Address" type="url" />
          <LanguageFields {...shared} />
          <Field label="Marking" note={marking.from} error={errors.marking}>
            <span className="flex items-center gap-2">
              <Select
                aria-label="Marking"
                options={markings}
                value={marking.value}
                onValueChange={editing.mark}
              />
              <TlpMark marking={marking.value} />
            </span>
          </Field>
        </fieldset>
      </div>
      <p className="border-t px-4 py-3 text-small text-ink-2">
        Confirming makes text version 1. The capture stays as it came; a junk block is marked, not deleted.
      </p>
    </>
  )
}

const markings = Object.values(Marking).map((value) => ({
  value,
  label: value.replace('TLP_', 'TLP:').replace('_', '+'),
}))

function inWords(doubts: Doubt[]): string {
  if (doubts.length === 0) return 'nothing doubtful'
  return `${doubts.length} to look at`
}

/** Enter in a doubtful field says that it is right as it stands, and leads to the next one. */
function settleByEnter(event: React.KeyboardEvent, doubts: Doubt[], fields: Fields, editing: FieldEditing) {
  const { target, key, ctrlKey, metaKey } = event
  if (key !== 'Enter' || ctrlKey || metaKey || !(target instanceof HTMLInputElement)) return
  const name = target.closest('[data-field]')?.getAttribute('data-field')
  const place = doubts.findIndex(({ field }) => field === name)
  const doubt = doubts[place]
  event.preventDefault()
  if (doubt && maySettle(doubt, fields)) editing.settle(doubt.field)

  const next = doubts[place + 1] ?? doubts.find((one) => one !== doubt)
  if (next) focusField(next.field)
  else target.blur()
}
