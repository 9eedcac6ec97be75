/** One entry as a feed carries it, whatever kind of feed it is. */
export type Entry = {
  /** What the feed calls it: its guid, else its address, else a hash of it. */
  key: string
  address: string | null
  title: string | null
  author: string | null
  /** The day as written, yyyy-mm-dd. */
  publishedOn: string | null
  /** The words or markup the feed itself carries, where they are the whole text. */
  content: string | null
}

export type FeedRead = {
  title: string | null
  /** A short BCP 47 tag, where the feed says so. */
  language: string | null
  entries: Entry[]
}

/** What was fetched is no feed that can be read. The sentence stands after the feed's name or address. */
export class FeedUnreadable extends Error {
  override readonly name = 'FeedUnreadable'
}
