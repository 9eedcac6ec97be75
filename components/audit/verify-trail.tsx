'use client'

import { useState, useTransition } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { verifyTrailAction } from '@/lib/audit/actions'
import { complaint } from '@/lib/outcome'

type Found = { broken: string | null }

/** Walks the chain on the server and says in words what it found. */
export function VerifyTrail({ desk }: { desk: string }) {
  const [found, setFound] = useState<(Found & { words: string }) | null>(null)
  const [busy, start] = useTransition()

  function verify() {
    start(async () => {
      const outcome = await verifyTrailAction(desk, {})
      const report = outcome.ok ? outcome.value : null
      if (!report)
        return setFound({ broken: '', words: complaint(outcome) ?? 'Only a chief verifies the trail.' })
      const { events, broken } = report
      setFound({
        broken,
        words: broken ? `It breaks: ${broken}.` : `${events} lines follow from one another, none missing.`,
      })
    })
  }

  return (
    <div className="grid gap-2">
      <div>
        <Button busy={busy} onClick={verify}>
          Verify the trail
        </Button>
      </div>
      {found &&
        (found.broken === null ? (
          <Banner kind="notice" title="The trail is whole.">
            {found.words}
          </Banner>
        ) : (
          <Banner kind="error" title="The trail is not whole.">
            {found.words}
          </Banner>
        ))}
    </div>
  )
}
