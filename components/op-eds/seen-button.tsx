'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { seeDifferenceAction } from '@/lib/importing/actions'

/** Says that somebody has looked: the desk is told no more that the words differ. */
export function SeenButton({ desk, recaptureId }: { desk: string; recaptureId: string }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [complaint, setComplaint] = useState<string | null>(null)

  async function see() {
    setBusy(true)
    const outcome = await seeDifferenceAction(desk, { recaptureId }).catch(() => null)
    setBusy(false)
    if (outcome?.ok) router.refresh()
    else setComplaint(outcome?.message ?? 'It could not be sent. Try again when the connection is back.')
  }

  const bindings: KeyBinding[] = [
    { keys: 's', label: 'Mark the difference as seen', short: 'seen', run: () => void see() },
  ]
  useKeys(busy ? [] : bindings)

  return (
    <>
      {complaint && (
        <p role="alert" className="text-small text-bad">
          {complaint}
        </p>
      )}
      <Button variant="primary" busy={busy} onClick={() => void see()} kbd="s">
        Mark as seen
      </Button>
    </>
  )
}
