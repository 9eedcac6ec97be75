'use client'

import { useRouter } from 'next/navigation'
import { useAct } from '@/components/shell/use-act'
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
  const { act, busy, refused } = useAct()

  return (
    <AlertDialog
      open={open}
      onOpenChange={onOpenChange}
      title="Set this import aside"
      consequence="It leaves the inbox. The capture is kept, and anybody can take it up again."
      reasonLabel="Why"
      confirm="Set aside"
      busy={busy}
      error={refused}
      onConfirm={(reason) =>
        act(
          () => setAsideAction(desk, { importId, reason }),
          () => router.push(`/desks/${desk}/inbox`),
        )
      }
    />
  )
}
