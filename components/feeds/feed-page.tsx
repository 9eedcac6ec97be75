import type { Route } from 'next'
import Link from 'next/link'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import type { EntryPart, EntryRow, FeedRow } from '@/lib/feeds/queries'
import { EntryList } from './entry-list'
import { FeedActions } from './feed-actions'
import { isTroubled, standingWords } from './feed-words'

type FeedPageProps = { desk: string; feed: FeedRow; entries: EntryRow[]; part: EntryPart }

const parts: { part: EntryPart; label: string; none: string }[] = [
  {
    part: 'open',
    label: 'To choose',
    none: 'Nothing waits to be chosen. What is new stands here once the feed is read.',
  },
  { part: 'taken', label: 'Brought in', none: 'Nothing has been brought in from this feed yet.' },
  { part: 'passed', label: 'Passed over', none: 'Nothing has been passed over.' },
]

export function FeedPage({ desk, feed, entries, part }: FeedPageProps) {
  const here = `/desks/${desk}/feeds/${feed.id}`

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Feeds', href: `/desks/${desk}/feeds` }]}
        title={feed.title}
        actions={<FeedActions desk={desk} feed={feed} />}
      />
      <PageBody>
        <Standing feed={feed} />
        <nav aria-label="Which entries" className="mt-4 mb-2 flex gap-1">
          {parts.map((one) => (
            <Link
              key={one.part}
              href={(one.part === 'open' ? here : `${here}?show=${one.part}`) as Route}
              aria-current={one.part === part ? 'page' : undefined}
              className="inline-flex h-7 items-center rounded-md px-2 font-medium text-ink-2 no-underline hover:bg-hover aria-[current=page]:bg-selected aria-[current=page]:text-ink"
            >
              {one.label}
              {one.part === 'open' && feed.toChoose > 0 ? ` ${feed.toChoose}` : ''}
            </Link>
          ))}
        </nav>
        <EntryList desk={desk} feedId={feed.id} entries={entries} part={part} />
        {entries.length === 0 && <EmptyState>{parts.find((one) => one.part === part)?.none}</EmptyState>}
      </PageBody>
      <StatusLine />
    </>
  )
}

function Standing({ feed }: { feed: FeedRow }) {
  const { address, polledAt, nextAt, pausedAt } = feed

  return (
    <div className="grid gap-2">
      {isTroubled(feed) ? (
        <Banner kind={pausedAt ? 'notice' : 'error'} title={standingWords(feed)} />
      ) : (
        <p>{standingWords(feed)}</p>
      )}
      <p className="flex flex-wrap gap-x-3 text-small text-ink-3">
        <a href={address} dir="ltr" className="max-w-full truncate" rel="noreferrer noopener">
          {address}
        </a>
        {polledAt && (
          <span>
            last read <Time at={polledAt} /> UTC
          </span>
        )}
        {!pausedAt && (
          <span>
            next <Time at={nextAt} /> UTC
          </span>
        )}
      </p>
    </div>
  )
}
