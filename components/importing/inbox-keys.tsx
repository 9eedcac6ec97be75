'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { useKeys } from '@/components/shell/keys'

export function InboxKeys({ desk }: { desk: string }) {
  const router = useRouter()
  const bindings = useMemo(
    () => [
      {
        keys: 'n',
        label: 'Bring in an op-ed',
        short: 'bring in',
        run: () => router.push(`/desks/${desk}/inbox/new`),
      },
    ],
    [desk, router],
  )
  useKeys(bindings)

  return null
}
