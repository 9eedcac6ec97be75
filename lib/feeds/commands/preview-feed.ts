import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { FetchRefused } from '@/lib/fetching/fetch-refused'
import type { Fetched } from '@/lib/fetching/follow'
import { Refusal } from '@/lib/refusal'
import { type Entry, type FeedRead, FeedUnreadable } from '../entry'
import { fetchFeed, readFetched, textOf } from '../fetch-feed'
import { findFeeds, type NamedFeed } from '../find-feeds'
import { mayKeepFeeds } from '../policy'

const SHOWN = 20

export type FeedPreview = {
  address: string
  title: string
  count: number
  /** How many of its entries carry their whole text. */
  whole: number
  entries: (Omit<Entry, 'content'> & { whole: boolean })[]
  /** The desk's own subscription to it, where there is one. */
  feedId: string | null
}

export type Previewed = { feed: FeedPreview } | { choices: NamedFeed[] }

/** Shows what stands at an address, and keeps nothing of it. A page's address leads to the feeds it names. */
export async function previewFeed(actor: Actor, { address }: { address: string }): Promise<Previewed> {
  if (!mayKeepFeeds(actor)) throw new Refusal('not-found', 'There are no feeds here.')
  try {
    const fetched = await fetchFeed(withScheme(address), {})
    const choices = isPage(fetched) ? findFeeds(textOf(fetched), fetched.address) : []
    if (choices.length > 1) return { choices }
    const [only] = choices
    if (only) return { feed: await preview(actor, await fetchFeed(only.address, {})) }
    if (isPage(fetched)) throw new Refusal('invalid', noFeed(fetched))
    return { feed: await preview(actor, fetched) }
  } catch (error) {
    if (error instanceof FetchRefused || error instanceof FeedUnreadable)
      throw new Refusal('invalid', error.message)
    throw error
  }
}

async function preview(actor: Actor, fetched: Fetched): Promise<FeedPreview> {
  const { address } = fetched
  const { title, entries }: FeedRead = readFetched(fetched)
  const known = await db.feed.findUnique({
    where: { deskId_address: { deskId: actor.deskId, address }, endedAt: null },
    select: { id: true },
  })
  return {
    address,
    title: title ?? new URL(address).hostname,
    count: entries.length,
    whole: entries.filter(({ content }) => content !== null).length,
    entries: entries.slice(0, SHOWN).map(({ content, ...entry }) => ({ ...entry, whole: content !== null })),
    feedId: known?.id ?? null,
  }
}

/** People write addresses as they say them. */
/** What cannot be an address is left as it was written, so that the refusal names what somebody wrote. */
function withScheme(address: string): string {
  const whole = `https://${address}`
  return /^[a-z][a-z0-9+.-]*:/i.test(address) || !URL.canParse(whole) ? address : whole
}

function isPage(fetched: Fetched): boolean {
  return /html/i.test(fetched.mediaType) || /^\s*<(!doctype html|html)\b/i.test(textOf(fetched).slice(0, 500))
}

function noFeed({ address }: Fetched): string {
  return `The page at ${new URL(address).hostname} names no feed. Look for a link called RSS, Atom or Feed on it and paste that address.`
}
