'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useMemo, useOptimistic, useState, useTransition } from 'react'
import { useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { classes } from '@/components/ui/classes'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { ReviewCard } from '@/lib/review/card'
import type { QueuedAnnotation } from '@/lib/review/queries'
import { type GivenVerdict, groupQueue, nextWaiting, stepFrom } from '@/lib/review/queue-groups'
import { QueueList } from './queue-list'
import { CardBody, InContext } from './review-detail'
import { VerdictDesk } from './verdict-desk'
import type { VerdictDraft } from './verdict-panel'

type ReviewRoomProps = {
  desk: string
  membershipId: string
  queue: QueuedAnnotation[]
  /** How many of one's own wait for somebody else. */
  own: number
  card: ReviewCard | null
  /** The address names the annotation, so that a phone shows its card and not the queue. */
  chosen: boolean
  now: Date
}

const blank: VerdictDraft = { ruling: null, reason: '' }

/** The queue, the words in context, the card with its verdict. What was decided stays in place; the next one is turned to. */
export function ReviewRoom({ desk, membershipId, queue, own, card, chosen, now }: ReviewRoomProps) {
  const [given, setGiven] = useState<GivenVerdict[]>([])
  const [drafts, setDrafts] = useState<Record<string, VerdictDraft>>({})
  const groups = useMemo(() => groupQueue(queue, given), [queue, given])
  const { selected, isTurning, choose, hrefOf } = useSelection(desk, card?.annotationId ?? null, chosen)

  useQueueKeys((step) => {
    const entry = stepFrom(groups, selected, step)
    if (entry) choose(entry.id)
  })

  function turnFrom(verdict: GivenVerdict) {
    const all = [...given, verdict]
    setGiven(all)
    choose(nextWaiting(groupQueue(queue, all), verdict.annotation.id)?.id ?? verdict.annotation.id)
  }

  const entries = groups.flatMap((group) => group.entries)
  const place = entries.findIndex(({ id }) => id === card?.annotationId) + 1

  return (
    <>
      <ReviewBar
        desk={desk}
        waiting={entries.filter((entry) => !entry.given).length}
        own={own}
        chosen={chosen}
      />
      <div className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] desk:grid-cols-[260px_minmax(0,1fr)] wide:grid-cols-[332px_minmax(0,1fr)_368px]">
        <div className={classes('overflow-y-auto desk:border-e', chosen && 'max-desk:hidden')}>
          {entries.every((entry) => entry.given) && (
            <div className="px-4 py-2">
              <EmptyState>
                Nothing waits for you. What others tag in the reading room comes here for a verdict.
              </EmptyState>
            </div>
          )}
          <QueueList groups={groups} selected={selected} hrefOf={hrefOf} onChoose={choose} now={now} />
        </div>
        {card && (
          <div
            aria-busy={isTurning}
            className={classes(
              'flex min-h-0 flex-col overflow-y-auto wide:contents',
              !chosen && 'max-desk:hidden',
            )}
          >
            <InContext key={card.annotationId} desk={desk} card={card} />
            <section
              aria-label="Card"
              className="flex flex-col max-wide:grow max-wide:shrink-0 max-wide:border-t wide:min-h-0 wide:overflow-y-auto"
            >
              <CardBody
                desk={desk}
                membershipId={membershipId}
                card={card}
                place={place > 0 ? `${place} of ${entries.length}` : null}
              />
              <VerdictDesk
                key={card.annotationId}
                desk={desk}
                card={card}
                entry={entries[place - 1] ?? null}
                draft={drafts[card.annotationId] ?? blank}
                onDraft={(draft) => setDrafts({ ...drafts, [card.annotationId]: draft })}
                onGiven={turnFrom}
                onStale={() => choose(card.annotationId)}
              />
            </section>
          </div>
        )}
      </div>
      <StatusLine />
    </>
  )
}

function useSelection(desk: string, present: string | null, chosen: boolean) {
  const router = useRouter()
  const [isTurning, startTurning] = useTransition()
  const [selected, select] = useOptimistic(present)

  function hrefOf(id: string): Route {
    return `/desks/${desk}/review?a=${id}` as Route
  }

  function choose(id: string) {
    startTurning(() => {
      select(id)
      if (chosen && id === present) router.refresh()
      else router.replace(hrefOf(id), { scroll: false })
    })
  }

  return { selected, isTurning, choose, hrefOf }
}

function useQueueKeys(step: (step: 1 | -1) => void) {
  useKeys([
    { keys: 'j', label: 'Next annotation', short: 'next, previous', repeats: true, run: () => step(1) },
    { keys: 'k', label: 'Previous annotation', short: 'next, previous', repeats: true, run: () => step(-1) },
  ])
}

type ReviewBarProps = { desk: string; waiting: number; own: number; chosen: boolean }

function ReviewBar({ desk, waiting, own, chosen }: ReviewBarProps) {
  const yours =
    own > 0 && `${own} ${own === 1 ? 'is yours and waits' : 'are yours and wait'} for someone else`
  const theirs = `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for a second person`

  return (
    <PageBar
      title="Review"
      actions={
        chosen && (
          <LinkButton href={`/desks/${desk}/review`} variant="quiet" className="desk:hidden">
            Queue
          </LinkButton>
        )
      }
    >
      <span className={chosen ? 'max-desk:hidden' : undefined}>
        {[theirs, yours].filter(Boolean).join(', ')}
      </span>
    </PageBar>
  )
}
