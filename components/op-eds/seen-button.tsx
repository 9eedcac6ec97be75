'use client'

import { useRouter } from 'next/navigation'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { seeDifferenceAction } from '@/lib/importing/actions'

/** Says that somebody has looked: the desk is told no more that the words differ. */
export function SeenButton({ desk, recaptureId }: { desk: string; recaptureId: string }) {
  const router = useRouter()
  const { act, busy, refused } = useAct()
  const see = () =>
    act(
      () => seeDifferenceAction(desk, { recaptureId }),
      () => router.refresh(),
    )

  const bindings: KeyBinding[] = [
    { keys: 's', label: 'Mark the difference as seen', short: 'seen', run: see },
  ]
  useKeys(busy ? [] : bindings)

  return (
    <>
      {refused && (
        <p role="alert" className="text-small text-bad">
          {refused}
        </p>
      )}
      <Button variant="primary" busy={busy} onClick={see} kbd="s">
        Mark as seen
      </Button>
    </>
  )
}
