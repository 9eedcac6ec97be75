'use client'

import { useRef, useState } from 'react'
import { useDeskWork } from '@/components/jobs/use-desk-work'
import { useKeys } from '@/components/shell/keys'
import { useAct } from '@/components/shell/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Time } from '@/components/ui/time'
import { bringInEntriesAction, passEntriesAction } from '@/lib/feeds/actions'
import type { EntryPart, EntryRow } from '@/lib/feeds/queries'

type EntryListProps = { desk: string; feedId: string; entries: EntryRow[]; part: EntryPart }

/** Entries, newest first. j and k walk them, b brings one in, x passes it over. */
export function EntryList({ desk, feedId, entries, part }: EntryListProps) {
  useDeskWork(desk)
  const list = useRef<HTMLUListElement>(null)
  const [chosenId, choose] = useState<string | null>(null)
  const { act, busy, refused } = useAct()
  const at = entries.findIndex(({ id }) => id === chosenId)
  const chosen = entries[at]
  const allIds = entries.map(({ id }) => id)

  function goTo(place: number) {
    const next = entries[Math.min(entries.length - 1, Math.max(0, place))]
    if (!next) return
    choose(next.id)
    list.current?.querySelector<HTMLElement>(`[data-entry="${next.id}"]`)?.focus()
  }
  /** The next one is in hand before this one leaves the list. */
  function send(run: typeof bringInEntriesAction | typeof passEntriesAction, entryIds: string[]) {
    const after = entries.slice(at + 1).find(({ id }) => !entryIds.includes(id))
    act<unknown>(
      async () => run(desk, { feedId, entryIds }),
      () => choose(after?.id ?? null),
    )
  }
  const bringIn = (ids: string[]) => send(bringInEntriesAction, ids)
  const pass = (ids: string[]) => send(passEntriesAction, ids)

  useKeys([
    {
      keys: 'j',
      label: 'Next entry',
      short: 'next, previous',
      repeats: true,
      run: () => goTo(chosen ? at + 1 : 0),
    },
    {
      keys: 'k',
      label: 'Previous entry',
      short: 'next, previous',
      repeats: true,
      run: () => goTo(chosen ? at - 1 : 0),
    },
    ...(chosen && part !== 'taken'
      ? [{ keys: 'b', label: 'Bring this entry in', short: 'bring in', run: () => bringIn([chosen.id]) }]
      : []),
    ...(chosen && part === 'open'
      ? [{ keys: 'x', label: 'Pass this entry over', short: 'pass over', run: () => pass([chosen.id]) }]
      : []),
    ...(part === 'open' && entries.length > 1
      ? [
          { label: 'Bring all of these entries in', run: () => bringIn(allIds) },
          { label: 'Pass all of these entries over', run: () => pass(allIds) },
        ]
      : []),
  ])
  if (entries.length === 0) return refused ? <Banner kind="error" title={refused} /> : null

  return (
    <>
      {refused && <Banner kind="error" title={refused} className="mb-2" />}
      {part === 'open' && entries.length > 1 && (
        <div className="mb-2 flex gap-2">
          <Button busy={busy} onClick={() => bringIn(allIds)}>
            Bring all {entries.length} in
          </Button>
          <Button variant="quiet" busy={busy} onClick={() => pass(allIds)}>
            Pass all over
          </Button>
        </div>
      )}
      <ul ref={list} aria-label="Entries, newest first" className="border-t border-line-2">
        {entries.map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            selected={entry.id === chosenId}
            onChoose={() => choose(entry.id)}
          >
            {part !== 'taken' && (
              <Button
                variant="quiet"
                busy={busy}
                kbd={entry.id === chosenId ? 'b' : undefined}
                onClick={() => bringIn([entry.id])}
              >
                Bring in
              </Button>
            )}
            {part === 'open' && (
              <Button
                variant="quiet"
                busy={busy}
                kbd={entry.id === chosenId ? 'x' : undefined}
                onClick={() => pass([entry.id])}
              >
                Pass over
              </Button>
            )}
          </EntryItem>
        ))}
      </ul>
    </>
  )
}

type EntryItemProps = {
  entry: EntryRow
  selected: boolean
  onChoose: () => void
  children: React.ReactNode
}

function EntryItem({ entry, selected, onChoose, children }: EntryItemProps) {
  const { id, title, address, author, publishedOn, whole, job } = entry

  return (
    <li
      data-entry={id}
      tabIndex={-1}
      onFocus={onChoose}
      className={classes(
        'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-b px-2.5 py-1.5 outline-offset-[-2px] max-desk:grid-cols-[minmax(0,1fr)]',
        selected ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <div className="min-w-0">
        <p className="truncate font-serif text-card max-desk:whitespace-normal">
          <bdi>{title ?? address ?? 'Without a title'}</bdi>
        </p>
        <p className="flex min-w-0 flex-wrap gap-x-3 text-small text-ink-2">
          {author && <bdi className="truncate">{author}</bdi>}
          {publishedOn && <Time at={publishedOn} shape="long" dayOnly />}
          <span className="text-ink-3">
            {whole ? 'whole text in the feed' : 'to be fetched from its address'}
          </span>
          {address && (
            <a href={address} dir="ltr" rel="noreferrer noopener" className="max-w-full truncate text-ink-3">
              {address}
            </a>
          )}
          {job && <span className={job.state === 'failed' ? 'text-bad' : ''}>{job.note || job.state}</span>}
        </p>
      </div>
      <div className="flex items-center gap-1">{children}</div>
    </li>
  )
}
