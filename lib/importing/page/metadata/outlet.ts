import { bare, sectionNames } from '../../judging/furniture-words'
import { wordCount } from '../../judging/words'
import { type Field, field, noneFound } from '../../reading'
import { meta, type PageHead, words } from './page-head'

/** Who published the page, as its head says outright: where two names differ, the one that its host bears out. */
export function namedOutlet(page: PageHead): Field<string | null> | null {
  const site = meta(
    page,
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:ios:app_name',
    'cre',
  )
  const publisher = page.article?.publisher ?? null
  const ending =
    /[|–—-]\s*([^|–—-]{2,40})$/.exec(words(page.document.querySelector('title')))?.[1]?.trim() ?? null
  const bears = (name: string | null) => name !== null && isBorneOut(name, page.address)
  if (site && !/\.\w{2,4}$/.test(site) && (bears(site) || !(bears(publisher) || bears(ending))))
    return field(site, 'site name in the head of the page', 'sure')
  if (bears(ending)) return field(ending, 'end of the page’s title', 'sure')
  if (publisher) return field(publisher, 'JSON-LD publisher', 'sure')
  return site ? field(site, 'site name in the head of the page', 'sure') : null
}

/** Whether the host is the name written together, or its first letters. */
function isBorneOut(name: string, address: string | null): boolean {
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/[^a-z0-9]/g, '') : ''
  const parts = bare(name).replace(/^the /, '').split(' ')
  return parts.join('').length > 3 && host.includes(parts.join(''))
}

/** Who published the page, from what its title has beside the title of the article, or from its host. */
export function inferredOutlet({ document, address }: PageHead, title: string | null): Field<string | null> {
  const whole = words(document.querySelector('title'))
  const rest = title ? besideTitle(whole, title) : null
  if (rest) return field(rest, 'beside the title in the page’s title', 'likely')
  const end = /[|–—-]\s*([^|–—-]{2,40})$/.exec(whole)?.[1]?.trim()
  if (end && end.split(' ').length <= 5 && bare(end) !== bare(title ?? ''))
    return field(end, 'end of the page’s title', 'likely')
  const host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\d?\./, '') : null
  return host ? field(host, 'the address', 'doubtful') : noneFound()
}

/** "Ansel Courier: Opinion: A harbour is no toll booth" less the title and the section. */
function besideTitle(whole: string, title: string): string | null {
  const at = whole.toLowerCase().indexOf(title.toLowerCase())
  if (at < 0) return null
  const around = `${whole.slice(0, at)} | ${whole.slice(at + title.length)}`
  const parts = around
    .split(/\s*(?:[|｜«»:]|\s[-–—•·]|[-–—]\s|::)\s*/u)
    .map((part) => part.trim())
    .filter(
      (part) =>
        /\p{L}{2}/u.test(part) && wordCount(part) <= 6 && part.length <= 60 && !sectionNames.has(bare(part)),
    )
  return parts.length === 1 ? (parts[0] ?? null) : (parts.at(-1) ?? null)
}
