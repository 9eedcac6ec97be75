'use client'

import { useDeskWork } from '@/components/jobs/use-desk-work'
import { useAct } from '@/components/shell/use-act'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { fetchAgainAction } from '@/lib/fetching/actions'
import type { FetchOfOpEd, OpEdFetching } from '@/lib/fetching/queries'
import { WatchControl } from './watch-control'

type FetchesSectionProps = OpEdFetching & { desk: string; opEdId: string }

/** An op-ed's address: to fetch it again now or from time to time, and how that went. */
export function FetchesSection({ desk, opEdId, url, watch, fetches }: FetchesSectionProps) {
  useDeskWork(desk)
  const { act, busy, refused } = useAct()
  const isUnderWay = fetches.some(({ state }) => state === 'waiting' || state === 'running')

  return (
    <section aria-label="Its address" className="mb-5 grid gap-2">
      {url === null ? (
        <p className="text-ink-2">This op-ed has no address, so it cannot be fetched again.</p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <a
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              title={url}
              className="min-w-0 truncate"
              dir="ltr"
            >
              {url}
            </a>
            <Button
              busy={busy}
              disabledReason={isUnderWay ? 'It is under way: see Work.' : undefined}
              onClick={() => act(() => fetchAgainAction(desk, { opEdId }))}
            >
              Fetch again
            </Button>
          </div>
          {refused && (
            <p role="alert" className="text-small text-bad">
              {refused}
            </p>
          )}
          <WatchControl desk={desk} thing={{ opEdId }} watch={watch} />
          <FetchList fetches={fetches} />
        </>
      )}
    </section>
  )
}

/** The last time stands open; those before it are there for whoever asks. */
function FetchList({ fetches: [last, ...earlier] }: { fetches: FetchOfOpEd[] }) {
  if (!last) return <p className="text-ink-3">It has not been fetched again yet.</p>

  return (
    <div className="grid gap-1.5">
      <div role="status">
        <FetchLine fetch={last} />
      </div>
      {earlier.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-small text-ink-2">
            {earlier.length === 1 ? '1 time before' : `${earlier.length} times before`}
          </summary>
          <ul aria-label="Times it was fetched before" className="grid gap-1.5 pt-1.5">
            {earlier.map((fetch) => (
              <li key={fetch.id}>
                <FetchLine fetch={fetch} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function FetchLine({ fetch: { state, note, createdAt, endedAt, asRobot, askedBy } }: { fetch: FetchOfOpEd }) {
  return (
    <p className={state === 'failed' ? 'text-bad' : undefined}>
      {note || standing[state]}{' '}
      <span className="text-small text-ink-3">
        <Time at={endedAt ?? createdAt} /> UTC, {asRobot ? 'by the watch of' : 'asked for by'}{' '}
        <bdi>{askedBy}</bdi>
      </span>
    </p>
  )
}

const standing: Record<FetchOfOpEd['state'], string> = {
  waiting: 'Waits its turn.',
  running: 'Being fetched.',
  done: 'Fetched.',
  failed: 'It could not be fetched.',
  cancelled: 'Cancelled.',
}
