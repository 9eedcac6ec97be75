import { titleParts } from '../../fields/title-parts'
import { bare } from '../../judging/furniture-words'
import { type Certainty, type Field, field, noneFound } from '../../reading'
import { meta, type PageHead, words } from './page-head'

type Titled = { title: Field<string | null>; section: string | null }

/** The heading most like what the head calls the page; a name of the site in it is cut off. */
export function titleOf(page: PageHead, outlet: string | null): Titled {
  const { document, article } = page
  const said =
    meta(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title') ??
    article?.headline
  const named = said ?? words(document.querySelector('title'))
  const heading = named ? nearestHeading(document, named, outlet) : null
  const first = words(document.querySelector('h1'))
  const chosen = heading
    ? { text: heading.text, from: 'main heading of the page' }
    : named
      ? { text: named, from: 'title in the head of the page' }
      : first
        ? { text: first, from: 'first main heading of the page' }
        : null
  if (!chosen) return { title: noneFound(), section: null }
  const parts = titleParts(cut(chosen.text), outlet)
  return {
    title: field(parts.title, chosen.from, certaintyOf(heading?.near ?? 0, Boolean(said))),
    section: parts.section,
  }
}

/** What only the window was to be called may be the name of the site, if no heading of the page says it too. */
function certaintyOf(near: number, isSaid: boolean): Certainty {
  if (near > 0.8) return 'sure'
  return near > 0 || isSaid ? 'likely' : 'doubtful'
}

const LONGEST = 1_000

/** A title that is never closed holds the page; no more of it is taken than a form holds. */
function cut(text: string): string {
  return text.length > LONGEST
    ? `${text
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .replace(/\s\S*$/u, '')}…`
    : text
}

/** A main heading, or a lesser one that the head says word for word where the main one is the name of the site. */
function nearestHeading(document: Document, named: string, outlet: string | null) {
  const site = bare(outlet ?? '')
  const candidates = [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => {
    const text = words(heading)
    if (text.length < 3 || text.length > 400 || bare(text) === site) return []
    const near = likeness(text, named)
    const isMain = heading.localName.toLowerCase() === 'h1'
    return near > (isMain ? 0.3 : 0.9) ? [{ text, near, common: common(text, named), isMain }] : []
  })
  const byLikeness = candidates.sort((a, b) => b.near - a.near || b.common - a.common)
  const main = byLikeness.find(({ isMain }) => isMain)
  const other = byLikeness.find(({ isMain }) => !isMain)
  return main && !(other && isPartOf(named, main.text)) ? main : (other ?? main ?? null)
}

/** Whether a heading is one of several parts of what the head calls the page, and not the longest: the name of the site. */
function isPartOf(named: string, heading: string): boolean {
  const parts = named.split(/\s*(?:[|｜:]|\s[-–—•·]\s)\s*/u).map(bare)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return parts.length > 1 && parts.includes(bare(heading)) && bare(heading) !== longest
}

function common(a: string, b: string): number {
  const right = new Set(bare(b).split(' '))
  return [...new Set(bare(a).split(' '))].filter((word) => right.has(word)).length
}

/** Share of the words of the shorter title that the other has too. */
function likeness(a: string, b: string): number {
  const fewest = Math.min(new Set(bare(a).split(' ')).size, new Set(bare(b).split(' ')).size)
  return (common(a, b) / Math.max(1, fewest)) * (fewest > 1 ? 1 : 0.3)
}
