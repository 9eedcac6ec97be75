'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Time } from '@/components/ui/time'
import { kindWords } from '@/lib/jobs/kinds'
import type { JobRow } from '@/lib/jobs/queries'
import { broughtHref, JobLine } from './job-line'
import { useDeskWork } from './use-desk-work'
import { type JobAct, useJobActs } from './use-job-acts'

type WorkListProps = { desk: string; rows: JobRow[] }

/** The desk's jobs as they stand now. j and k walk them, Enter opens what one brought. */
export function WorkList({ desk, rows }: WorkListProps) {
  useDeskWork(desk)
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const [chosenId, choose] = useState<string | null>(null)
  const { actsOf, busy, refused } = useJobActs(desk)
  const place = rows.findIndex(({ id }) => id === chosenId)
  const chosen = rows[place]
  const lastPlace = useRef(0)

  // Where the job in hand is gone from the list, the one that took its place is in hand.
  useEffect(() => {
    if (place >= 0) lastPlace.current = place
    else if (chosenId) goTo(rows[Math.min(lastPlace.current, rows.length - 1)])
  })

  function goTo(job: JobRow | undefined) {
    choose(job?.id ?? null)
    if (job) list.current?.querySelector<HTMLElement>(`[data-job="${job.id}"]`)?.focus()
  }

  function step(by: 1 | -1) {
    if (rows.length > 0) goTo(rows[place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by))])
  }
  function open() {
    const href = chosen && broughtHref(desk, chosen.brought)
    if (href) router.push(href)
  }

  useKeys([
    { keys: 'j', label: 'Next job', short: 'next, previous', repeats: true, run: () => step(1) },
    { keys: 'k', label: 'Previous job', short: 'next, previous', repeats: true, run: () => step(-1) },
    ...(chosen ? actsOf(chosen).map(bindingOf) : []),
    ...(chosen?.brought.firstId
      ? [{ keys: 'enter', label: 'See what it brought in', short: 'open', run: open }]
      : []),
  ])

  return (
    <>
      {refused && <Banner kind="error" title={refused} className="mb-2" />}
      {rows.length > 0 && (
        <ul ref={list} aria-label="Work, what goes on first" className="border-t border-line-2">
          {rows.map((job) => (
            <JobItem
              key={job.id}
              desk={desk}
              job={job}
              acts={actsOf(job)}
              busy={busy}
              selected={job.id === chosenId}
              onChoose={() => choose(job.id)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function bindingOf({ word, keys, run }: JobAct) {
  return { keys, label: `${word}: this job`, short: word.toLowerCase(), run }
}

type JobItemProps = {
  desk: string
  job: JobRow
  acts: JobAct[]
  busy: boolean
  selected: boolean
  onChoose: () => void
}

function JobItem({ desk, job, acts, busy, selected, onChoose }: JobItemProps) {
  return (
    <li
      data-job={job.id}
      tabIndex={-1}
      onFocus={onChoose}
      className={classes(
        'border-b px-2.5 py-2 outline-offset-[-2px]',
        selected ? 'bg-selected' : 'hover:bg-hover',
      )}
    >
      <JobLine desk={desk} job={job}>
        {acts.map(({ word, keys, run }) => (
          <Button key={word} variant="quiet" busy={busy} kbd={selected ? keys : undefined} onClick={run}>
            {word}
          </Button>
        ))}
      </JobLine>
      <p className="ps-[116px] text-small text-ink-3 max-desk:ps-0">
        {kindWords[job.kind]}, asked for by <bdi>{job.askedBy}</bdi>, <Time at={job.createdAt} />
      </p>
    </li>
  )
}
