'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Role } from '@/lib/auth/role'
import { giveRoleAction } from '@/lib/desks/actions'
import { type DeskChoice, deskOptions } from './desk-choice'
import { roleOptions } from './role-options'

type GiveRoleProps = {
  person: { id: string; name: string }
  /** Desks where this person is not yet. */
  desks: readonly DeskChoice[]
  onClose: () => void
}

export function GiveRole({ person, desks, onClose }: GiveRoleProps) {
  const [deskId, setDeskId] = useState<string | null>(null)
  const [role, setRole] = useState<Role>('analyst')
  const { act, busy, refused } = useAct()
  const chosen = deskId ?? desks[0]?.id

  function give() {
    if (!chosen) return
    act(() => giveRoleAction({ personId: person.id, deskId: chosen, role }), onClose)
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Give ${person.name} a role`}
      actions={
        <Button variant="primary" busy={busy} onClick={give}>
          Give it
        </Button>
      }
    >
      <div className="grid gap-4">
        <Field label="Desk" error={refused}>
          <Select options={deskOptions(desks)} value={chosen ?? null} onValueChange={setDeskId} />
        </Field>
        <Field label="Role there">
          <Select options={roleOptions} value={role} onValueChange={setRole} />
        </Field>
      </div>
    </Dialog>
  )
}
