'use client'

import { Check, CircleX, Copy } from 'lucide-react'
import Link from 'next/link'
import { JobProgress } from '@/components/jobs/job-progress'
import { useJobActs } from '@/components/jobs/use-job-acts'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { PageAsked } from '@/lib/fetching/queries'
import { importHref } from './reading-href'

type AddressListProps = { desk: string; pages: PageAsked[] }

/** The pages asked for, as each stands now, and what can be done about it. */
export function AddressList({ desk, pages }: AddressListProps) {
  const { actsOf, busy, refused } = useJobActs(desk)

  return (
    <>
      {refused && <Banner kind="error" title={refused} />}
      <ul aria-label="Addresses asked for" className="border-t empty:hidden">
        {pages.map((page) => (
          <AddressLine key={page.id} desk={desk} page={page}>
            {actsOf(page).map(({ word, run }) => (
              <Button key={word} variant="quiet" busy={busy} onClick={run}>
                {word}
              </Button>
            ))}
          </AddressLine>
        ))}
      </ul>
    </>
  )
}

function AddressLine({ desk, page, children }: { desk: string; page: PageAsked; children: React.ReactNode }) {
  const { state, label, note, importId, isKnown, retryAt } = page
  const isOpen = state === 'waiting' || state === 'running'

  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2 border-b py-1.5">
      <AddressState page={page} />
      <bdi className="truncate" title={label}>
        {label.replace(/^https?:\/\/(www\.)?/, '')}
      </bdi>
      <span className="text-small text-ink-2">{isKnown ? 'here already' : stateWords[state]}</span>
      <div className="col-start-2 col-end-4 flex flex-wrap items-center gap-x-3 text-small">
        {note && state !== 'done' && (
          <span className={state === 'failed' ? 'text-bad' : 'text-ink-2'}>{note}</span>
        )}
        {state === 'waiting' && retryAt && (
          <span className="text-ink-3">
            Next try <Time at={retryAt} shape="clock" /> UTC.
          </span>
        )}
        {importId && (
          <Link href={importHref(desk, importId)}>{isKnown ? 'See that import' : 'Confirm it'}</Link>
        )}
        <span className="-ms-2.5 flex gap-1 empty:hidden">{children}</span>
      </div>
      {isOpen && (
        <JobProgress label={`How far ${label} is`} share={null} className="col-start-2 col-end-4 mt-1" />
      )}
    </li>
  )
}

function AddressState({ page: { state, isKnown } }: { page: PageAsked }) {
  if (isKnown) return <Copy className="size-3.5 text-change" />
  if (state === 'done') return <Check className="size-3.5 text-good" />
  if (state === 'failed') return <CircleX className="size-3.5 text-bad" />
  return <span />
}

const stateWords: Record<PageAsked['state'], string> = {
  waiting: 'waits',
  running: 'being fetched',
  done: 'brought in',
  failed: 'not fetched',
  cancelled: 'cancelled',
}
