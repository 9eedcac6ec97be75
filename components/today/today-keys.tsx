'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { type KeyBinding, useKeys } from '@/components/shell/keys'

export function TodayKeys({ desk, mayWrite }: { desk: string; mayWrite: boolean }) {
  const router = useRouter()
  const bindings = useMemo(() => {
    const bringIn: KeyBinding = {
      keys: 'n',
      label: 'Bring in an op-ed',
      short: 'bring in',
      run: () => router.push(`/desks/${desk}/inbox/new`),
    }
    const begin: KeyBinding = {
      keys: 'b',
      label: 'Begin a briefing',
      short: 'new briefing',
      run: () => router.push(`/desks/${desk}/briefings/new`),
    }
    return mayWrite ? [bringIn, begin] : [bringIn]
  }, [desk, mayWrite, router])
  useKeys(bindings)

  return null
}
