import { parseHTML } from 'linkedom'
import { linkOf, plainOf } from './entry-values'

export type NamedFeed = { address: string; title: string | null }

const MOST = 20
/** A page names its feeds in its head. */
const LONGEST_HEAD = 1_000_000
const types = /^(application\/(rss|atom|rdf)\+xml|application\/(feed\+)?json|text\/xml|application\/xml)/i

/** The feeds that a page names as its own, in order. */
export function findFeeds(html: string, address: string): NamedFeed[] {
  const { document } = parseHTML(html.slice(0, LONGEST_HEAD))
  const base = linkOf(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, address)
  const found = new Map<string, NamedFeed>()
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
    const isFeed =
      rels.includes('feed') || (rels.includes('alternate') && types.test(link.getAttribute('type') ?? ''))
    const href = linkOf(link.getAttribute('href') ?? undefined, base ?? address)
    if (isFeed && href && !found.has(href))
      found.set(href, { address: href, title: plainOf(link.getAttribute('title') ?? undefined) })
  }
  return [...found.values()].slice(0, MOST)
}
