'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { makeDeskAction } from '@/lib/desks/actions'
import { slugOf } from '@/lib/desks/slug'
import type { PersonChoice } from './make-desk'

type MakeDeskFormProps = { people: readonly PersonChoice[]; self: string; onDone: () => void }

/** The address follows the name until somebody writes it themselves; later it never changes. */
export function MakeDeskForm({ people, self, onDone }: MakeDeskFormProps) {
  const [name, setName] = useState('')
  const [written, setWritten] = useState<string | null>(null)
  const [chiefId, setChiefId] = useState(self)
  const { act, busy, refused } = useAct()
  const slug = written ?? slugOf(name)

  function submit(event: React.FormEvent) {
    event.preventDefault()
    act(() => makeDeskAction({ name, slug, chiefId }), onDone)
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      {refused && <Banner kind="error" title={refused} />}
      <Field label="Name">
        <Input required value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
      </Field>
      <Field label="Address" hint={`/desks/${slug || '…'}; it stays when the desk is renamed.`}>
        <Input
          required
          value={slug}
          onChange={(event) => setWritten(event.target.value)}
          autoComplete="off"
          className="font-mono"
        />
      </Field>
      <Field label="First chief" hint="Gives the others their roles.">
        <Select
          options={people.map((person) => ({ value: person.id, label: person.name }))}
          value={chiefId}
          onValueChange={setChiefId}
        />
      </Field>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={busy}>
          Make it
        </Button>
      </div>
    </form>
  )
}
