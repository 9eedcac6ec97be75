'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Fields, Guesses } from './fields'

type FigureFieldsProps = { fields: Fields; guesses: Guesses; onWrite: (written: Partial<Fields>) => void }

/** The figure of a quantity: two claims are the same only where these are. */
export function FigureFields({ fields, guesses, onWrite }: FigureFieldsProps) {
  const { comparator, figure, unit, asOf } = fields

  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label="Comparator" guess={guesses.comparator}>
        <Input
          value={comparator}
          placeholder="at least, over, about"
          onChange={(event) => onWrite({ comparator: event.target.value })}
        />
      </Field>
      <Field label="Figure" guess={guesses.figure}>
        <Input
          inputMode="decimal"
          value={figure}
          onChange={(event) => onWrite({ figure: event.target.value })}
        />
      </Field>
      <Field label="Unit" guess={guesses.unit}>
        <Input value={unit} dir="auto" onChange={(event) => onWrite({ unit: event.target.value })} />
      </Field>
      <Field label="As of" guess={guesses.asOf}>
        <Input type="date" value={asOf} onChange={(event) => onWrite({ asOf: event.target.value })} />
      </Field>
    </div>
  )
}
