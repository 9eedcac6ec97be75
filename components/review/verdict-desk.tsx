'use client'

import { useState, useTransition } from 'react'
import { Banner } from '@/components/ui/banner'
import { StateBadge } from '@/components/ui/state-badge'
import { Time } from '@/components/ui/time'
import { giveVerdictAction } from '@/lib/review/actions'
import type { ReviewCard } from '@/lib/review/card'
import { changesBetween } from '@/lib/review/covered'
import { hindranceTo } from '@/lib/review/policy'
import type { GivenVerdict, QueueEntry } from '@/lib/review/queue-groups'
import { type VerdictDraft, VerdictPanel } from './verdict-panel'
import { WordChanges } from './word-changes'

type VerdictDeskProps = {
  desk: string
  card: ReviewCard
  entry: QueueEntry | null
  draft: VerdictDraft
  onDraft: (draft: VerdictDraft) => void
  onGiven: (verdict: GivenVerdict) => void
  /** What was read is no longer what stands. */
  onStale: () => void
}

type Stale = { message: string; read: ReviewCard }

/** Takes the verdict on what is read, or says why there is none to give. */
export function VerdictDesk({ desk, card, entry, draft, onDraft, onGiven, onStale }: VerdictDeskProps) {
  const [error, setError] = useState<string | null>(null)
  const [stale, setStale] = useState<Stale | null>(null)
  const [busy, startGiving] = useTransition()
  const { annotationId, revisionId, claimVersion, last } = card
  const hindrance = hindranceTo(card)

  function give() {
    const { ruling, reason } = draft
    if (!ruling) return setError('Choose one of the three first.')
    const verdictId = last?.holds ? last.id : null
    startGiving(async () => {
      const outcome = await giveVerdictAction(desk, {
        annotationId,
        revisionId,
        claimVersion,
        verdictId,
        ruling,
        reason,
      })
      if (outcome.ok) {
        if (entry) onGiven({ annotation: entry, ruling, at: new Date() })
        return
      }
      if (outcome.reason !== 'conflict') return setError(outcome.message)
      setStale({ message: outcome.message, read: card })
      onStale()
    })
  }

  return (
    <div className="mt-auto">
      {stale && <StaleNote stale={stale} card={card} />}
      {last?.holds && <Decided last={last} />}
      {hindrance ? (
        <p className="border-t bg-chrome p-4 text-ink-2">{hindrance.message}</p>
      ) : (
        <VerdictPanel
          draft={draft}
          revision={card.revision}
          busy={busy}
          error={error}
          onDraft={(next) => {
            onDraft(next)
            setError(null)
          }}
          onGive={give}
        />
      )}
    </div>
  )
}

function StaleNote({ stale: { message, read }, card }: { stale: Stale; card: ReviewCard }) {
  const changes = changesBetween(read.says, card.says)

  return (
    <Banner kind="stale" title={message}>
      <p>What you wrote is kept. Read what stands now, then decide again.</p>
      {changes.length > 0 && <WordChanges changes={changes} />}
    </Banner>
  )
}

function Decided({ last }: { last: NonNullable<ReviewCard['last']> }) {
  return (
    <div className="grid gap-1 border-t px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-1.5">
        <StateBadge of="annotation" state={last.ruling} />
        <span className="text-ink-2">
          by <bdi>{last.reviewer}</bdi>, <Time at={last.at} />
        </span>
      </p>
      {last.reason && <p className="text-ink-2">“{last.reason}”</p>}
      <p className="text-small text-ink-3">Another verdict takes its place; this one stays in the history.</p>
    </div>
  )
}
