import { cleanText } from '../clean-text'
import { namesIn } from '../fields/bylines'
import { dateIn } from '../fields/dates'
import { titleParts } from '../fields/title-parts'
import { bare } from '../judging/furniture-words'
import { type Certainty, type Field, field, noneFound, type SignedBy, signed } from '../reading'
import { safeHref } from './markup-marks'
import { type StructuredArticle, structuredArticle } from './structured-data'

/** What a page says of itself in its head and its markup, whatever its text says. */
export type PageMetadata = {
  title: Field<string | null>
  section: Field<string | null>
  bylines: Field<SignedBy[]>
  outlet: Field<string | null>
  date: Field<string | null>
  updated: Field<string | null>
  url: Field<string | null>
  language: Field<string | null>
}

export function pageMetadata(document: Document, address: string | null): PageMetadata {
  const page: Page = { document, address, article: structuredArticle(document), metas: metasOf(document) }
  const outlet = outletOf(page)
  const title = titleOf(page, outlet.value)
  return {
    title: title.title,
    section: sectionOf(page, title.section),
    bylines: signed(bylinesOf(page)),
    outlet,
    date: dateOf(page),
    updated: updatedOf(page),
    url: urlOf(page),
    language: languageOf(page),
  }
}

type Page = {
  document: Document
  address: string | null
  article: StructuredArticle | null
  metas: Map<string, string[]>
}

function titleOf(page: Page, outlet: string | null) {
  const { document, article } = page
  const named =
    meta(page, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title') ??
    article?.headline ??
    words(document.querySelector('title'))
  const headings = [...document.querySelectorAll('h1')].map(words).filter((text) => text.length > 2)
  const nearest = named
    ? headings.map((text) => ({ text, near: likeness(text, named) })).sort((a, b) => b.near - a.near)[0]
    : null
  const chosen =
    nearest && nearest.near > 0.3
      ? { text: nearest.text, from: 'main heading of the page' }
      : named
        ? { text: named, from: 'title in the head of the page' }
        : headings[0]
          ? { text: headings[0], from: 'first main heading of the page' }
          : null
  if (!chosen) return { title: noneFound(), section: null }
  const parts = titleParts(chosen.text, outlet)
  const certainty: Certainty = nearest && nearest.near > 0.8 ? 'sure' : 'likely'
  return { title: field(parts.title, chosen.from, certainty), section: parts.section }
}

/** Share of words two titles have in common. */
function likeness(a: string, b: string): number {
  const left = new Set(bare(a).split(' '))
  const right = new Set(bare(b).split(' '))
  const common = [...left].filter((word) => right.has(word)).length
  return (
    (common / Math.max(1, Math.min(left.size, right.size))) * (Math.min(left.size, right.size) > 1 ? 1 : 0.3)
  )
}

function sectionOf(page: Page, inTitle: string | null): Field<string | null> {
  if (inTitle) return field(inTitle, 'in the title line', 'sure')
  const named = meta(page, 'article:section', 'parsely-section', 'sailthru.section', 'section')
  if (named) return field(named, 'section in the head of the page', 'likely')
  const section = page.article?.section
  return section ? field(section, 'JSON-LD section', 'likely') : noneFound()
}

function bylinesOf({ document, article, metas }: Page): Field<string[]> {
  const structured = (article?.authors ?? []).flatMap(personNames)
  if (structured.length > 0) return field(unique(structured), 'JSON-LD author', 'sure')
  const named = [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'sailthru.author',
    'article:author_name',
    'twitter:data1',
  ]
    .flatMap((name) => metas.get(name) ?? [])
    .flatMap(personNames)
  if (named.length > 0) return field(unique(named), 'author in the head of the page', 'likely')
  const marked = [
    ...document.querySelectorAll(
      '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline a, .author-name',
    ),
  ]
    .map(words)
    .flatMap(personNames)
  return marked.length > 0
    ? field(unique(marked).slice(0, 4), 'author link on the page', 'likely')
    : field([], 'none found', 'doubtful')
}

function personNames(text: string): string[] {
  if (/^https?:|[@/]/.test(text)) return []
  return namesIn(text.replace(/^\s*(?:written )?by:?\s+/i, ''))
}

function dateOf(page: Page): Field<string | null> {
  const { document, address, article } = page
  return (
    dated(article?.published, 'JSON-LD date published', 'sure') ??
    dated(
      meta(
        page,
        'article:published_time',
        'og:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'article.published',
        'cxenseparse:recs:publishtime',
        'date',
        'ptime',
        'displaydate',
      ),
      'date in the head of the page',
      'sure',
    ) ??
    dated(
      document.querySelector('[itemprop~="datePublished"]')?.getAttribute('content') ??
        document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime'),
      'date marked on the page',
      'likely',
    ) ??
    dated(
      document
        .querySelector('article time[datetime], main time[datetime], time[pubdate][datetime], time[datetime]')
        ?.getAttribute('datetime'),
      'time marked on the page',
      'likely',
    ) ??
    dated(
      /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/
        .exec(address ?? '')
        ?.slice(1, 4)
        .join('-'),
      'the address',
      'likely',
    ) ??
    noneFound()
  )
}

function updatedOf(page: Page): Field<string | null> {
  const { article } = page
  return (
    dated(article?.modified, 'JSON-LD date modified', 'sure') ??
    dated(
      meta(
        page,
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
      'date in the head of the page',
      'likely',
    ) ??
    noneFound()
  )
}

function dated(
  text: string | null | undefined,
  from: string,
  certainty: Certainty,
): Field<string | null> | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/
    .exec(text ?? '')
    ?.slice(1)
    .join('-')
  const found = dateIn(compact ?? text ?? '')
  return found ? field(found.iso, from, found.certainty === 'sure' ? certainty : 'doubtful') : null
}

function outletOf(page: Page): Field<string | null> {
  const { document, address, article } = page
  const named = meta(
    page,
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:ios:app_name',
    'cre',
  )
  if (named) return field(named, 'site name in the head of the page', 'sure')
  if (article?.publisher) return field(article.publisher, 'JSON-LD publisher', 'sure')
  const end = /[|–—-]\s*([^|–—-]{2,40})$/.exec(words(document.querySelector('title')))?.[1]?.trim()
  if (end && end.split(' ').length <= 5) return field(end, 'end of the page’s title', 'likely')
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\d?\./, '') : null
  return host ? field(host, 'the address', 'doubtful') : noneFound()
}

function urlOf(page: Page): Field<string | null> {
  const { document, address } = page
  const canonical = safeHref(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), address)
  if (canonical?.startsWith('http')) return field(canonical, 'canonical address of the page', 'sure')
  if (address) return field(address, 'the address it was read from', 'sure')
  const shared = safeHref(meta(page, 'og:url', 'twitter:url'), null)
  return shared?.startsWith('http') ? field(shared, 'address in the head of the page', 'likely') : noneFound()
}

function languageOf(page: Page): Field<string | null> {
  const { document } = page
  const tag =
    document.documentElement?.getAttribute('lang') ?? meta(page, 'og:locale', 'language', 'content-language')
  const short = /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '')?.[0]?.toLowerCase()
  return short ? field(short, 'language the page declares', 'likely') : noneFound()
}

function meta({ metas }: Page, ...names: string[]): string | null {
  return names.flatMap((name) => metas.get(name) ?? [])[0] ?? null
}

/** Contents of the page's meta elements by each name they go by. */
function metasOf(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = cleanText(element.getAttribute('content') ?? '').trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name) metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return metas
}

function words(element: Element | null): string {
  return cleanText(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
