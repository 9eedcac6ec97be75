import { namesIn } from '../../fields/bylines'
import { bare } from '../../judging/furniture-words'
import { type Field, field, NONE_FOUND, type SignedBy } from '../../reading'
import { type PageHead, words } from './page-head'

/** Who the page says its writers are; its own name is none of them. */
export function bylinesOf(page: PageHead, outlet: string | null): Field<SignedBy[]> {
  const { article } = page
  const apart = (writers: SignedBy[]) =>
    distinct(writers).filter(({ name }) => bare(name) !== bare(outlet ?? ''))
  const structured = apart(
    (article?.authors ?? []).flatMap(({ name, role }) =>
      personNames(name).map((one) => ({ name: one, role })),
    ),
  )
  if (structured.length > 0) return field(structured, 'JSON-LD author', 'sure')
  const named = apart(unsaid(META_NAMES.flatMap((name) => page.metas.get(name) ?? [])))
  if (named.length > 0) return field(named, 'author in the head of the page', 'likely')
  const marked = apart(markedNames(page.document)).slice(0, 4)
  return marked.length > 0
    ? field(marked, 'author link on the page', 'likely')
    : field([], NONE_FOUND, 'doubtful')
}

const META_NAMES = [
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

const MARKED =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline a, .author-name, a.author-link, a[href*="/author/"]'

/** Readers who comment are marked as authors too. */
function markedNames(document: Document): SignedBy[] {
  return [...document.querySelectorAll(MARKED)]
    .filter((element) => element.closest('[class*="comment"], [id*="comment"]') === null)
    .flatMap((element) => {
      const text = words(element)
      const names = personNames(text)
      if (names.length === 0 && element.matches('[rel~="author"]') && PEN_NAME.test(text)) return [text]
      return names
    })
    .map((name) => ({ name, role: null }))
}

const PEN_NAME = /^[\p{L}\d][\p{L}\d._-]{2,29}$/u

function unsaid(texts: string[]): SignedBy[] {
  return texts.flatMap(personNames).map((name) => ({ name, role: null }))
}

function personNames(text: string): string[] {
  if (/^https?:|[@/]/.test(text)) return []
  return namesIn(text.replace(LABEL, ''))
}

/** "By", "Text:" and the like before a name. */
const LABEL = /^\s*(?:(?:written |words )?by:?\s+|(?:\p{L}+\s?){1,2}:\s*)/iu

function distinct(writers: SignedBy[]): SignedBy[] {
  return writers.filter(({ name }, index) => writers.findIndex((other) => other.name === name) === index)
}
