'use client'
import { useEffect, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Draft } from '@/lib/briefings/checks'
import { forget, unsentDraft } from './use-draft'

type UnsentBannerProps = {
  briefing: { id: string }
  onBringBack: (kept: Draft & { version: number }) => void
}

/** Offers words that were typed in this browser and never reached the server. */
export function UnsentBanner({ briefing, onBringBack }: UnsentBannerProps) {
  const [unsent, setUnsent] = useState<ReturnType<typeof unsentDraft>>(null)
  useEffect(() => setUnsent(unsentDraft(briefing.id)), [briefing.id])
  if (!unsent) return null

  const { title, marking, document, version, at } = unsent
  return (
    <Banner kind="offline" title="Words typed in this browser were not stored" className="mb-4">
      (<Time at={at} />
      ). Bring them back, or let them go.
      <span className="mt-2 flex gap-2">
        <Button
          onClick={() => {
            setUnsent(null)
            onBringBack({ title, marking, document, version })
          }}
        >
          Bring them back
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            forget(briefing.id)
            setUnsent(null)
          }}
        >
          Let them go
        </Button>
      </span>
    </Banner>
  )
}
