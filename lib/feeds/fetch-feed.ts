import { fetchInTurn } from '@/lib/fetching/commands/fetch-in-turn'
import type { Fetched } from '@/lib/fetching/follow'
import { decode } from '@/lib/importing/formats/decode'
import { type FeedRead, FeedUnreadable } from './entry'
import { readFeed } from './read-feed'

const ACCEPT =
  'application/atom+xml,application/rss+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,text/html;q=0.6,*/*;q=0.3'

type Asking = Omit<NonNullable<Parameters<typeof fetchInTurn>[1]>, 'accept'>

export function fetchFeed(address: string, asking: Asking): Promise<Fetched> {
  return fetchInTurn(address, { ...asking, accept: ACCEPT })
}

/** Reads what was fetched as a feed, naming its host where that cannot be done. */
export function readFetched(fetched: Fetched): FeedRead {
  try {
    return readFeed(textOf(fetched), fetched.address)
  } catch (error) {
    if (!(error instanceof FeedUnreadable)) throw error
    throw new FeedUnreadable(`What ${new URL(fetched.address).hostname} answered ${error.message}`)
  }
}

/** XML names its charset in its first line; what the server says of it comes first. */
export function textOf({ bytes, mediaType }: Fetched): string {
  if (/charset/i.test(mediaType)) return decode(bytes, mediaType).text
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
  return decode(bytes, named ? `${mediaType}; charset=${named}` : mediaType).text
}
