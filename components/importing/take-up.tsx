'use client'

import { useRouter } from 'next/navigation'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { takeUpAction } from '@/lib/importing/actions'

/** Puts an import that was set aside back among those waiting. */
export function TakeUp({ desk, importId }: { desk: string; importId: string }) {
  const router = useRouter()
  const { act, busy, refused } = useAct()

  return (
    <span className="relative inline-flex items-center gap-2">
      <Button
        variant="primary"
        busy={busy}
        onClick={() =>
          act(
            () => takeUpAction(desk, { importId }),
            () => router.refresh(),
          )
        }
      >
        Take up again
      </Button>
      {refused && (
        <span role="alert" className="text-bad">
          {refused}
        </span>
      )}
    </span>
  )
}
