'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { LetInForm } from './let-in-form'

export function LetIn({ desk }: { desk: string }) {
  const [open, setOpen] = useState(false)

  return (
    <>
      <Button variant="primary" icon={<Plus />} onClick={() => setOpen(true)}>
        Let someone in
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Let someone in"
        description="Somebody who is in the house already. New people are added by whoever keeps the house."
      >
        <LetInForm desk={desk} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
