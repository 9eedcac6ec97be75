'use client'

import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Marking } from '@/prisma/generated/enums'
import type { Fields } from './fields'
import { optionsOf } from './options-of'

const AS_OP_ED = 'as the op-ed'

const markings = optionsOf<Marking | typeof AS_OP_ED>({
  [AS_OP_ED]: 'As the op-ed',
  TLP_CLEAR: 'TLP:CLEAR',
  TLP_GREEN: 'TLP:GREEN',
  TLP_AMBER: 'TLP:AMBER',
  TLP_AMBER_STRICT: 'TLP:AMBER+STRICT',
  TLP_RED: 'TLP:RED',
})

type MarkingFieldProps = { marking: Marking | null; onWrite: (written: Partial<Fields>) => void }

/** Seldom needed, so folded away until it is. */
export function MarkingField({ marking, onWrite }: MarkingFieldProps) {
  return (
    <details open={marking !== null}>
      <summary className="cursor-default rounded-sm text-small text-ink-2">Marking of its own</summary>
      <Field label="Marking" className="mt-1">
        <Select
          options={markings}
          value={marking ?? AS_OP_ED}
          onValueChange={(value) => onWrite({ marking: value === AS_OP_ED ? null : value })}
        />
      </Field>
    </details>
  )
}
