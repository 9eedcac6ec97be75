'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { setAsideManyAction } from '@/lib/importing/actions'
import type { Selection } from './use-selection'

type SetAsideManyProps = {
  desk: string
  open: boolean
  onOpenChange: (open: boolean) => void
  selection: Selection
  /** What was said of an earlier run may no longer be so. */
  onDone: () => void
}

export function SetAsideMany({ desk, open, onOpenChange, selection, onDone }: SetAsideManyProps) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const importIds = [...selection.chosen.keys()]
  const what = importIds.length === 1 ? '1 import' : `${importIds.length} imports`

  async function setAside(reason: string) {
    setBusy(true)
    const outcome = await setAsideManyAction(desk, { importIds, reason }).catch(() => null)
    setBusy(false)
    if (!outcome?.ok)
      return setError(outcome?.message ?? 'It could not be sent. Try again when the connection is back.')
    selection.replace([])
    onDone()
    onOpenChange(false)
    router.refresh()
  }

  return (
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Set ${what} aside`}
      consequence="They leave the inbox for one reason. The captures are kept, and anybody can take each up again."
      reasonLabel="Why"
      confirm="Set aside"
      busy={busy}
      error={error}
      onConfirm={(reason) => void setAside(reason)}
    />
  )
}
