'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Fields } from './draft'

type FigureFieldsProps = { fields: Fields; onWrite: (written: Partial<Fields>) => void }

/** The figure of a quantity: two claims are the same only where these are. */
export function FigureFields({ fields, onWrite }: FigureFieldsProps) {
  const { comparator, figure, unit, asOf } = fields

  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label="Figure">
        <Input
          inputMode="decimal"
          value={figure}
          onChange={(event) => onWrite({ figure: event.target.value })}
        />
      </Field>
      <Field label="Unit">
        <Input value={unit} onChange={(event) => onWrite({ unit: event.target.value })} />
      </Field>
      <Field label="Comparator" hint="At least, over, about">
        <Input value={comparator} onChange={(event) => onWrite({ comparator: event.target.value })} />
      </Field>
      <Field label="As of">
        <Input type="date" value={asOf} onChange={(event) => onWrite({ asOf: event.target.value })} />
      </Field>
    </div>
  )
}
