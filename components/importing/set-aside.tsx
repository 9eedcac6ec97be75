'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { setAsideAction } from '@/lib/importing/actions'

type SetAsideProps = {
  desk: string
  importId: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Puts the import out of the way, with the reason. */
export function SetAside({ desk, importId, open, onOpenChange }: SetAsideProps) {
  const router = useRouter()
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
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Set this import aside"
      consequence="It leaves the inbox. The capture is kept, and anybody can take it up again."
      reasonLabel="Why"
      confirm="Set aside"
      busy={busy}
      error={error}
      onConfirm={(reason) => void setAside(reason)}
    />
  )
}
