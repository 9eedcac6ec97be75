import { Time } from '@/components/ui/time'
import type { FeedPreview as Preview } from '@/lib/feeds/commands/preview-feed'
import { countWords } from './feed-words'

/** What a feed carries just now. */
export function FeedPreview({ feed }: { feed: Preview }) {
  return (
    <section aria-label="What the feed carries">
      <h2 className="font-serif text-section font-semibold">
        <bdi>{feed.title}</bdi>
      </h2>
      <p className="text-ink-2">
        {countWords(feed.count, 'entry', 'entries')}. {wholeWords(feed)}
      </p>
      <ul className="mt-2 border-t border-line-2">
        {feed.entries.map(({ key, title, author, address, publishedOn }) => (
          <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b py-1.5">
            <span className="truncate font-serif text-card">
              <bdi>{title ?? address ?? 'Without a title'}</bdi>
            </span>
            <span className="text-ink-2">
              {publishedOn && <Time at={publishedOn} shape="short" dayOnly />}
            </span>
            {author && (
              <span className="truncate text-small text-ink-3">
                <bdi>{author}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function wholeWords({ count, whole }: Preview): string {
  if (count === 0) return 'There is nothing in it just now.'
  if (whole === 0) return 'It carries only their beginnings: each is fetched from its own address.'
  if (whole === count) return 'It carries their whole texts.'
  return `It carries the whole text of ${whole}; the others are fetched from their own addresses.`
}
