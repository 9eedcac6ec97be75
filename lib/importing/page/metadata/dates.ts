import { dateIn } from '../../fields/dates'
import { type Certainty, type Field, type Fields, field, noneFound } from '../../reading'
import { meta, type PageHead } from './page-head'

/** When the page says it was published. */
export function dateOf(page: PageHead): Fields['date'] {
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

/** When the page says it was last changed. */
export function updatedOf(page: PageHead): Field<string | null> {
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

function dated(text: string | null | undefined, from: string, certainty: Certainty): Fields['date'] | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/
    .exec(text ?? '')
    ?.slice(1)
    .join('-')
  const found = dateIn(compact ?? text ?? '')
  if (found?.choices) return { value: null, from, certainty: 'doubtful', choices: found.choices }
  return found ? field(found.iso, from, found.certainty === 'sure' ? certainty : 'doubtful') : null
}
