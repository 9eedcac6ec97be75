import { type Field, field, noneFound } from '../../reading'
import { meta, type PageHead } from './page-head'

/** The tag the page declares, with its region if it names one: "en-US". */
export function declaredTag(page: PageHead): string | null {
  const tag =
    page.document.documentElement?.getAttribute('lang') ??
    meta(page, 'og:locale', 'language', 'content-language')
  return /^[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i.test(tag ?? '') ? tag : null
}

export function languageOf(page: PageHead): Field<string | null> {
  const short = /^[a-z]{2,3}(?![a-z])/i.exec(declaredTag(page) ?? '')?.[0]?.toLowerCase()
  return short ? field(short, 'language the page declares', 'likely') : noneFound()
}
