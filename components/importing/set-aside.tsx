'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { setAsideAction } from '@/lib/importing/actions'

/** Puts the import out of the way, with the reason. */
export function SetAside({ desk, importId }: { desk: string; importId: string }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)

  async function setAside(reason: string) {
    setBusy(true)
    const outcome = await setAsideAction(desk, { importId, reason }).catch(() => null)
    setBusy(false)
    if (outcome?.ok) router.push(`/desks/${desk}/inbox`)
    else setError(outcome?.message ?? 'It could not be sent. Try again when the connection is back.')
  }

  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Set aside
      </Button>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title="Set this import aside"
        consequence="It leaves the inbox. The capture is kept, and anybody can take it up again."
        reasonLabel="Why"
        confirm="Set aside"
        busy={busy}
        error={error}
        onConfirm={(reason) => void setAside(reason)}
      />
    </>
  )
}
