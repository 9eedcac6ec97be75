'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { takeUpAction } from '@/lib/importing/actions'

/** Puts an import that was set aside back among those waiting. */
export function TakeUp({ desk, importId }: { desk: string; importId: string }) {
  const router = useRouter()
  const [complaint, setComplaint] = useState<string | null>(null)

  async function takeUp() {
    const outcome = await takeUpAction(desk, { importId }).catch(() => null)
    if (outcome?.ok) router.refresh()
    else setComplaint(outcome?.message ?? 'It could not be sent. Try again when the connection is back.')
  }

  return (
    <span className="relative inline-flex items-center gap-2">
      <Button variant="primary" onClick={() => void takeUp()}>
        Take up again
      </Button>
      {complaint && (
        <span role="alert" className="text-bad">
          {complaint}
        </span>
      )}
    </span>
  )
}
