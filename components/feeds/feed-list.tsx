'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useDeskWork } from '@/components/jobs/use-desk-work'
import { useKeys } from '@/components/shell/keys'
import { Time } from '@/components/ui/time'
import type { FeedRow } from '@/lib/feeds/queries'
import { countWords, isTroubled, standingWords } from './feed-words'

type FeedListProps = { desk: string; feeds: FeedRow[] }

/** The feeds the desk reads, by name. j and k walk them. */
export function FeedList({ desk, feeds }: FeedListProps) {
  useDeskWork(desk)
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)

  function step(by: 1 | -1) {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('li > a') ?? [])]
    const at = links.findIndex((link) => link.matches(':focus'))
    links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]?.focus()
  }

  useKeys([
    { keys: 'j', label: 'Next feed', short: 'next, previous', repeats: true, run: () => step(1) },
    { keys: 'k', label: 'Previous feed', short: 'next, previous', repeats: true, run: () => step(-1) },
    {
      keys: 'n',
      label: 'Subscribe to a feed',
      short: 'subscribe',
      run: () => router.push(`/desks/${desk}/feeds/new`),
    },
  ])
  if (feeds.length === 0) return null

  return (
    <ul ref={list} aria-label="Feeds, by name" className="border-t border-line-2">
      {feeds.map((feed) => (
        <FeedLine key={feed.id} desk={desk} feed={feed} />
      ))}
    </ul>
  )
}

function FeedLine({ desk, feed }: { desk: string; feed: FeedRow }) {
  const { id, title, toChoose, polledAt, nextAt, pausedAt } = feed

  return (
    <li className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_120px_230px] items-baseline gap-x-4 gap-y-0.5 border-b px-2.5 py-2 hover:bg-hover max-desk:grid-cols-[minmax(0,1fr)]">
      <Link
        href={`/desks/${desk}/feeds/${id}` as Route}
        className="truncate font-medium no-underline outline-offset-[-2px] after:absolute after:inset-0"
      >
        <bdi>{title}</bdi>
      </Link>
      <span className="text-ink-2 tabular-nums">
        {toChoose > 0 && countWords(toChoose, 'entry to choose', 'to choose')}
      </span>
      <span className="text-end text-ink-2 max-desk:text-start">
        {polledAt ? (
          <>
            read <Time at={polledAt} />
          </>
        ) : (
          'not read yet'
        )}
      </span>
      <p className={isTroubled(feed) ? 'text-bad max-desk:order-2' : 'text-ink-2 max-desk:order-2'}>
        {standingWords(feed)}
      </p>
      <span className="col-start-3 text-end text-small text-ink-3 max-desk:order-3 max-desk:col-start-1 max-desk:text-start">
        {!pausedAt && (
          <>
            next <Time at={nextAt} />
          </>
        )}
      </span>
    </li>
  )
}
