'use client'

import { useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { tieSourcesAction } from '@/lib/sources/actions'
import { dependenceName } from '@/lib/sources/dependences'
import { Dependence } from '@/prisma/generated/enums'
import { AssessmentForm } from './assessment-form'
import { useAssessment } from './use-assessment'

type TieFormProps = {
  desk: string
  sourceId: string
  others: { id: string; name: string; kind: string }[]
  onDone: () => void
}

const kinds = Object.values(Dependence).map((value) => ({ value, label: dependenceName[value] }))

export function TieForm({ desk, sourceId, others, onDone }: TieFormProps) {
  const { save, ...state } = useAssessment()
  const [kind, setKind] = useState<Dependence>('same_network')
  const [onId, setOnId] = useState('')
  const [reason, setReason] = useState('')
  const options = others
    .filter(({ id }) => id !== sourceId)
    .map((other) => ({ value: other.id, label: other.name, note: other.kind }))

  function tie() {
    save(() => tieSourcesAction(desk, { sourceId, onId, kind, reason }), onDone)
  }

  return (
    <AssessmentForm label="Tie" confirm="Tie" {...state} onSave={tie} onLeave={onDone}>
      <Field label="It">
        <Select options={kinds} value={kind} onValueChange={setKind} />
      </Field>
      <Field label="Other source">
        <Combobox options={options} value={onId || null} onValueChange={(id) => setOnId(id ?? '')} />
      </Field>
      <Field label="Reason">
        <TextArea value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </AssessmentForm>
  )
}
