'use client'

import { useRouter } from 'next/navigation'
import { useAct } from '@/components/shell/use-act'
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
  const { act, busy, refused } = useAct()
  const importIds = [...selection.chosen.keys()]
  const what = importIds.length === 1 ? '1 import' : `${importIds.length} imports`

  function leave() {
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
      error={refused}
      onConfirm={(reason) => act(() => setAsideManyAction(desk, { importIds, reason }), leave)}
    />
  )
}
