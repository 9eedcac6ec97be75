'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { classes } from '@/components/ui/classes'
import { KindMark } from '@/components/ui/kind-mark'
import { waitWords } from '@/components/ui/moment-words'
import { StateBadge } from '@/components/ui/state-badge'
import type { QueueEntry, QueueGroup } from '@/lib/review/queue-groups'

type QueueListProps = {
  groups: readonly QueueGroup[]
  selected: string | null
  hrefOf: (id: string) => Route
  onChoose: (id: string) => void
  now: Date
}

/** Grouped by op-ed, oldest first. Plain links, so that an annotation to judge has an address. */
export function QueueList({ groups, selected, hrefOf, onChoose, now }: QueueListProps) {
  return (
    <nav aria-label="Annotations to judge" className="pb-4">
      {groups.map(({ opEd, entries }) => (
        <section key={opEd.id} aria-label={opEd.title ?? 'Op-ed without a title'}>
          <h2 className="flex gap-2 px-4 pt-3 pb-[5px] text-small font-semibold text-ink-2">
            <bdi lang={opEd.language} className="truncate">
              {opEd.title ?? 'Op-ed without a title'}
            </bdi>
            <span className="ms-auto font-normal text-ink-3 tabular-nums">
              {entries.filter(({ given }) => !given).length}
              <span className="sr-only"> waiting</span>
            </span>
          </h2>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <QueueLink
                  entry={entry}
                  href={hrefOf(entry.id)}
                  selected={entry.id === selected}
                  onChoose={onChoose}
                  now={now}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type QueueLinkProps = {
  entry: QueueEntry
  href: Route
  selected: boolean
  onChoose: (id: string) => void
  now: Date
}

function QueueLink({ entry, href, selected, onChoose, now }: QueueLinkProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (selected) link.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  return (
    <Link
      ref={link}
      href={href}
      replace
      scroll={false}
      prefetch={false}
      aria-current={selected || undefined}
      onNavigate={(event) => {
        event.preventDefault()
        onChoose(entry.id)
      }}
      className={classes(
        'grid gap-0.5 border-s-3 py-2 ps-[13px] pe-4 no-underline outline-offset-[-2px]',
        selected ? 'border-s-ink bg-selected' : 'border-s-transparent hover:bg-hover',
      )}
    >
      <span dir="auto" className={classes('line-clamp-2', entry.given && 'text-ink-3')}>
        {entry.sentence}
      </span>
      <QueueNote entry={entry} now={now} />
    </Link>
  )
}

function QueueNote({ entry, now }: { entry: QueueEntry; now: Date }) {
  const { kind, given, author, revision, anchor, waitingFrom } = entry

  return (
    <span className="flex items-center gap-2 text-small whitespace-nowrap text-ink-2">
      <KindMark kind={kind} show="mark" />
      {given ? (
        <span className="inline-flex gap-1">
          <StateBadge of="annotation" state={given.ruling} light /> by you, {clock(given.at)}
        </span>
      ) : (
        <>
          {anchor === 'exact' ? (
            <bdi className="truncate">{author}</bdi>
          ) : (
            <StateBadge of="anchor" state={anchor} light />
          )}
          {revision > 1 && <span>revision {revision}</span>}
          <span className="ms-auto tabular-nums">{waitWords(waitingFrom, now)}</span>
        </>
      )}
    </span>
  )
}

/** The clock on the person's own wall: this moment was theirs, and no server draws it. */
function clock(at: Date): string {
  return at.toTimeString().slice(0, 5)
}
