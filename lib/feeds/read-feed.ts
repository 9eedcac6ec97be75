import { createHash } from 'node:crypto'
import { parseFeed } from 'feedsmith'
import { storable } from '@/lib/importing/records/storable'
import { type Entry, type FeedRead, FeedUnreadable } from './entry'
import { dayOf, linkOf, personOf, plainOf } from './entry-values'
import { firstEntries, mendFeed, withoutStrays } from './mend-feed'
import { wholeText } from './whole-text'

const MOST_ENTRIES = 500
const LONGEST_FEED = 10_000_000
const LONGEST_KEY = 500

type Parsed = ReturnType<typeof parse>
type Raw = {
  id?: string | undefined
  link?: string | undefined
  title?: string | undefined
  authors: (string | undefined)[]
  date?: string | undefined
  content?: string | undefined
  summary?: string | undefined
}

/** Reads RSS, Atom, RDF and JSON feeds alike. Entities of a feed's own making are never expanded. */
export function readFeed(text: string, address: string): FeedRead {
  if (text.length > LONGEST_FEED) throw new FeedUnreadable('is too long to be a feed.')
  const parsed = parse(firstEntries(withoutStrays(text), MOST_ENTRIES))
  const { title, language, home, entries } = shapeOf(parsed)
  const base = linkOf(home, address) ?? address
  return {
    title: storable(plainOf(title)).value,
    language: /^[a-z]{2,3}\b/i.exec(language?.trim() ?? '')?.[0]?.toLowerCase() ?? null,
    entries: distinct(entries.map((raw) => storable(entryOf(raw, base)).value)),
  }
}

function parse(text: string) {
  try {
    return parseFeed(text, { maxItems: MOST_ENTRIES })
  } catch (error) {
    const mended = mendFeed(text)
    if (mended === null) throw unreadable(error)
    try {
      return parseFeed(mended, { maxItems: MOST_ENTRIES })
    } catch (again) {
      throw unreadable(again)
    }
  }
}

function unreadable(error: unknown): FeedUnreadable {
  if (error instanceof Error && error.name === 'DetectError')
    return new FeedUnreadable('is not a feed: it is neither RSS, Atom, RDF nor a JSON feed.')
  return new FeedUnreadable('is a feed, but a damaged one that cannot be read.')
}

type Shape = {
  title?: string | undefined
  language?: string | undefined
  home?: string | undefined
  entries: Raw[]
}

function shapeOf({ format, feed }: Parsed): Shape {
  switch (format) {
    case 'rss':
      return {
        title: feed.title,
        language: feed.language ?? feed.dc?.languages?.[0],
        home: feed.link,
        entries: (feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title ?? item.dc?.titles?.[0],
          authors: item.dc?.creators ?? (item.authors ?? []).map(({ name }) => name),
          date: item.pubDate ?? item.dc?.dates?.[0],
          content: item.content?.encoded,
          summary: item.description,
        })),
      }
    case 'rdf':
      return {
        title: feed.title,
        language: feed.dc?.languages?.[0],
        home: feed.link,
        entries: (feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          link: item.link ?? item.rdf?.about,
          title: item.title,
          authors: item.dc?.creators ?? [],
          date: item.dc?.dates?.[0],
          content: item.content?.encoded,
          summary: item.description,
        })),
      }
    case 'atom':
      return {
        title: feed.title?.value,
        language: undefined,
        home: pageLink(feed.links),
        entries: (feed.entries ?? []).map((entry) => ({
          id: entry.id,
          link: pageLink(entry.links),
          title: entry.title?.value,
          authors: (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map(({ name }) => name),
          date: entry.published ?? entry.updated,
          content: entry.content?.value,
          summary: entry.summary?.value,
        })),
      }
    case 'json':
      return {
        title: feed.title,
        language: feed.language,
        home: feed.home_page_url,
        entries: (feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url ?? item.external_url,
          title: item.title,
          authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
          date: item.date_published,
          content: item.content_html ?? paragraphs(item.content_text),
          summary: item.summary,
        })),
      }
  }
}

type Link = { href?: string | undefined; rel?: string | undefined; type?: string | undefined }

/** An Atom link without a relation is the page itself. */
function pageLink(links: Link[] | undefined): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => !rel || rel === 'alternate')
  return (pages.find(({ type }) => !type || /html/.test(type)) ?? pages[0])?.href
}

/** Words without markup, as markup: a line between empty lines is a paragraph. */
function paragraphs(words: string | undefined): string | undefined {
  return words
    ?.split(/\n{2,}/)
    .map((words) => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}

function entryOf(raw: Raw, base: string): Entry {
  const address = linkOf(raw.link, base)
  const title = plainOf(raw.title)
  const author = raw.authors.flatMap((name) => personOf(name) ?? []).join(', ') || null
  const key = (raw.id?.trim() || address) ?? ''
  return {
    key: key === '' || key.length > LONGEST_KEY ? hashOf([key, title, raw.content, raw.summary]) : key,
    address,
    title,
    author,
    publishedOn: dayOf(raw.date),
    content: wholeText(raw.content, raw.summary),
  }
}

function hashOf(parts: (string | null | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** What leads nowhere and says nothing is no entry; one that stands there twice is one. */
function distinct(entries: Entry[]): Entry[] {
  const known = new Map<string, Entry>()
  for (const entry of entries) {
    const empty = !entry.address && !entry.content
    if (!empty && !known.has(entry.key)) known.set(entry.key, entry)
  }
  return [...known.values()]
}
