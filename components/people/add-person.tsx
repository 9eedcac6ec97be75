'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { AddPersonForm } from './add-person-form'
import type { DeskChoice } from './desk-choice'
import { LinkOnce } from './link-once'

type Added = { name: string; token: string }

export function AddPerson({ desks }: { desks: readonly DeskChoice[] }) {
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState<Added | null>(null)

  function change(next: boolean) {
    setOpen(next)
    if (next) setAdded(null)
  }

  return (
    <>
      <Button variant="primary" big icon={<Plus />} onClick={() => change(true)}>
        Add someone
      </Button>
      <Dialog open={open} onOpenChange={change} title={added ? `${added.name} is added` : 'Add someone'}>
        {added ? <LinkOnce {...added} /> : <AddPersonForm desks={desks} onAdded={setAdded} />}
      </Dialog>
    </>
  )
}
