'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Role } from '@/lib/auth/role'
import { addPersonAction } from '@/lib/desks/actions'
import { type DeskChoice, deskOptions } from './desk-choice'
import { roleOptions } from './role-options'

const NOWHERE = 'nowhere'

type AddPersonFormProps = {
  desks: readonly DeskChoice[]
  onAdded: (added: { name: string; token: string }) => void
}

export function AddPersonForm({ desks, onAdded }: AddPersonFormProps) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [deskId, setDeskId] = useState(desks[0]?.id ?? NOWHERE)
  const [role, setRole] = useState<Role>('analyst')
  const { act, busy, refused } = useAct()

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const place = deskId === NOWHERE ? null : { deskId, role }
    act(
      () => addPersonAction({ name, email, place }),
      ({ token }) => onAdded({ name, token }),
    )
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      {refused && <Banner kind="error" title={refused} />}
      <Field label="Name" hint="As it stands beside what they write.">
        <Input required value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
      </Field>
      <Field label="E-mail" hint="They sign in with it. Nothing is sent there.">
        <Input
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          autoComplete="off"
        />
      </Field>
      <Field label="Desk">
        <Select
          options={[...deskOptions(desks), { value: NOWHERE, label: 'No desk yet' }]}
          value={deskId}
          onValueChange={setDeskId}
        />
      </Field>
      {deskId !== NOWHERE && (
        <Field label="Role there">
          <Select options={roleOptions} value={role} onValueChange={setRole} />
        </Field>
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={busy}>
          Add and make a link
        </Button>
      </div>
    </form>
  )
}
