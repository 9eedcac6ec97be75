'use client'

import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { endSessionAction, signOutEverywhereAction } from '@/lib/auth/actions'
import { complaint, type Outcome } from '@/lib/outcome'

export function EndSession({ sessionId, browser }: { sessionId: string; browser: string }) {
  return (
    <ActButton act={() => endSessionAction({ sessionId })}>
      End<span className="sr-only"> the session of {browser}</span>
    </ActButton>
  )
}

export function SignOutEverywhere({ count }: { count: number }) {
  return (
    <p className="flex flex-wrap items-center gap-2 text-ink-2">
      Lost a machine, or unsure of one?
      <ActButton act={() => signOutEverywhereAction({})}>
        {count === 1 ? 'Sign out everywhere' : `Sign out everywhere, all ${count} of them`}
      </ActButton>
    </p>
  )
}

function ActButton({ act, children }: { act: () => Promise<Outcome<unknown>>; children: React.ReactNode }) {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, start] = useTransition()

  return (
    <>
      <Button
        variant="danger"
        busy={busy}
        onClick={() => start(async () => setRefused(complaint(await act())))}
      >
        {children}
      </Button>
      {refused && (
        <span role="alert" className="text-small text-bad">
          {refused}
        </span>
      )}
    </>
  )
}
