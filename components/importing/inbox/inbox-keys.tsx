'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useKeys } from '@/components/shell/keys'

/** What leads away from the Inbox, whether or not anything waits in it. */
export function InboxKeys({ desk, nextHref }: { desk: string; nextHref: Route | null }) {
  const router = useRouter()

  useKeys([
    {
      keys: 'n',
      label: 'Bring in an op-ed',
      short: 'bring in',
      run: () => router.push(`/desks/${desk}/inbox/new`),
    },
    ...(nextHref ? [{ keys: ']', label: 'Next page', run: () => router.push(nextHref) }] : []),
  ])

  return null
}
