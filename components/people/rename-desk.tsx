'use client'

import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { renameDeskAction } from '@/lib/desks/actions'
import type { DeskChoice } from './desk-choice'

type RenameDeskProps = { desk: DeskChoice; onClose: () => void }

export function RenameDesk({ desk, onClose }: RenameDeskProps) {
  const [name, setName] = useState(desk.name)
  const { act, busy, refused } = useAct()

  function submit(event: React.FormEvent) {
    event.preventDefault()
    act(() => renameDeskAction({ deskId: desk.id, name }), onClose)
  }

  return (
    <Dialog open onOpenChange={onClose} title={`Rename ${desk.name}`}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label="Name" hint="Its address stays as it is." error={refused}>
          <Input required value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
        </Field>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" busy={busy}>
            Rename it
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
