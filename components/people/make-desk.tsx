'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { MakeDeskForm } from './make-desk-form'

export type PersonChoice = { id: string; name: string }

export function MakeDesk({ people, self }: { people: readonly PersonChoice[]; self: string }) {
  const [open, setOpen] = useState(false)

  return (
    <>
      <Button variant="primary" big icon={<Plus />} onClick={() => setOpen(true)}>
        Make a desk
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Make a desk">
        <MakeDeskForm people={people} self={self} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
