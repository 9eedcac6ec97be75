'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Role } from '@/lib/auth/role'
import { giveRoleHereAction } from '@/lib/desks/actions'
import { roleOptions } from './role-options'

export function LetInForm({ desk, onDone }: { desk: string; onDone: () => void }) {
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('analyst')
  const { act, busy, refused } = useAct()

  function submit(event: React.FormEvent) {
    event.preventDefault()
    act(() => giveRoleHereAction(desk, { email, role }), onDone)
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      {refused && <Banner kind="error" title={refused} />}
      <Field label="Their e-mail">
        <Input
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          autoComplete="off"
        />
      </Field>
      <Field label="Role here">
        <Select options={roleOptions} value={role} onValueChange={setRole} />
      </Field>
      <div className="flex justify-end">
        <Button type="submit" variant="primary" busy={busy}>
          Let them in
        </Button>
      </div>
    </form>
  )
}
