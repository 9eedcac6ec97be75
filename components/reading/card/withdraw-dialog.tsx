'use client'

import { AlertDialog } from '@/components/ui/alert-dialog'
import type { AnnotationCard } from '@/lib/annotations/card'

type WithdrawDialogProps = {
  card: AnnotationCard | null
  onDone: () => void
  onWithdraw: (card: AnnotationCard) => void
}

/** Asked only where something rests on it; everything else is withdrawn at once, and u undoes it. */
export function WithdrawDialog({ card, onDone, onWithdraw }: WithdrawDialogProps) {
  const citations = card?.citations ?? 0

  return (
    <AlertDialog
      open={card !== null}
      onOpenChange={onDone}
      title={`Withdraw this ${card?.kind ?? 'annotation'}`}
      consequence={`${citations === 1 ? 'A submitted briefing rests' : `${citations} submitted briefings rest`} on it. Those not yet published cannot be published while it is withdrawn.`}
      confirm="Withdraw"
      onConfirm={() => {
        onDone()
        if (card) onWithdraw(card)
      }}
    />
  )
}
