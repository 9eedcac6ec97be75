'use client'

import { PanelHead } from '@/components/shell/panel-head'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { TlpMark } from '@/components/ui/tlp-mark'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { Fields } from '@/lib/importing/reading'
import { Marking } from '@/prisma/generated/enums'
import { BylinesField } from './bylines-field'
import { languageOptions } from './language-options'
import { saidBeside } from './said-beside'

type FieldsPaneProps = {
  reading: ImportReading
  errors: Record<string, string>
  change: (reading: ImportReading) => void
  children?: React.ReactNode
}

/** What is known about the op-ed: each field with where it came from, the doubtful ones marked. */
export function FieldsPane({ reading, errors, change, children }: FieldsPaneProps) {
  const { fields, marking, notBefore } = reading
  const set: SetField = (name, value) =>
    change({ ...reading, fields: { ...fields, [name]: { value, from: BY_HAND, certainty: 'sure' } } })
  const shared = { fields, errors, set }
  const early = Boolean(notBefore && fields.date.value && fields.date.value < notBefore)

  return (
    <>
      <PanelHead title="Fields" />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {children}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-[18px] px-4 py-3.5">
          <LineField
            {...shared}
            name="title"
            label="Title"
            hint={fields.title.value ? undefined : 'An op-ed may have none.'}
          />
          <LineField {...shared} name="section" label="Section" />
          <BylinesField
            field={fields.bylines}
            error={errors.bylines}
            change={(writers) => set('bylines', writers)}
          />
          <LineField {...shared} name="outlet" label="Outlet" />
          <LineField
            {...shared}
            name="date"
            label="Date published"
            type="date"
            doubt={early}
            hint={
              early || (notBefore && !fields.date.value)
                ? `The words speak of ${notBefore} as past: it cannot be older.`
                : undefined
            }
          />
          <LineField {...shared} name="url" label="Address" type="url" />
          <LanguageFields {...shared} />
          <Field label="Marking" note={marking.from} error={errors.marking}>
            <span className="flex items-center gap-2">
              <Select
                aria-label="Marking"
                options={markings}
                value={marking.value}
                onValueChange={(value) =>
                  change({ ...reading, marking: { value, from: BY_HAND, certainty: 'sure' } })
                }
              />
              <TlpMark marking={marking.value} />
            </span>
          </Field>
        </div>
      </div>
      <p className="border-t px-4 py-3 text-small text-ink-2">
        Confirming makes text version 1. The capture stays as it came; a junk block is marked, not deleted.
      </p>
    </>
  )
}

const BY_HAND = 'by hand'

const markings = Object.values(Marking).map((value) => ({
  value,
  label: value.replace('TLP_', 'TLP:').replace('_', '+'),
}))

type SetField = <Name extends keyof Fields>(name: Name, value: Fields[Name]['value']) => void

type Shared = { fields: Fields; errors: Record<string, string>; set: SetField }

type LineFieldProps = Shared & {
  name: 'title' | 'section' | 'outlet' | 'date' | 'url'
  label: string
  type?: 'text' | 'date' | 'url'
  hint?: string | undefined
  doubt?: boolean
}

function LineField({ fields, errors, set, name, label, type = 'text', hint, doubt = false }: LineFieldProps) {
  const { value, from, certainty } = fields[name]
  const isOptional = name === 'section' || name === 'url'
  const doubtful = doubt || (certainty === 'doubtful' && !(isOptional && value === null))

  return (
    <Field label={label} {...saidBeside(from, hint)} doubt={doubtful} error={errors[name]}>
      <Input
        type={type}
        dir={name === 'url' ? 'ltr' : 'auto'}
        value={value ?? ''}
        onChange={(event) => set(name, event.target.value || null)}
      />
    </Field>
  )
}

function LanguageFields({ fields, errors, set }: Shared) {
  const { language, direction } = fields

  return (
    <div className="grid grid-cols-2 items-start gap-x-2.5">
      <Field
        label="Language"
        doubt={language.certainty === 'doubtful'}
        hint={language.from}
        error={errors.language}
      >
        <Select
          aria-label="Language"
          options={languageOptions(language.value)}
          value={language.value}
          onValueChange={(value) => set('language', value)}
        />
      </Field>
      <Field label="Direction" hint={direction.from} error={errors.direction}>
        <Select
          aria-label="Direction"
          options={directions}
          value={direction.value}
          onValueChange={(value) => set('direction', value)}
        />
      </Field>
    </div>
  )
}

const directions = [
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
] as const
