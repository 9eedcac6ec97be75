import { type Field, field, noneFound } from '../../reading'
import { safeHref } from '../markup-marks'
import { meta, type PageHead } from './page-head'

export function urlOf(page: PageHead): Field<string | null> {
  const { document, address } = page
  const canonical = safeHref(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), address)
  if (canonical?.startsWith('http')) return field(canonical, 'canonical address of the page', 'sure')
  if (address) return field(address, 'the address it was read from', 'sure')
  const shared = safeHref(meta(page, 'og:url', 'twitter:url'), null)
  return shared?.startsWith('http') ? field(shared, 'address in the head of the page', 'likely') : noneFound()
}

/** What the links of a page hang on: its base, the address it was read from, or the one it gives itself. */
export function baseOf(document: Document, address: string | null, own: string | null): string | null {
  const around = address ?? own
  const base = document.querySelector('base[href]')?.getAttribute('href')?.trim()
  const url = base ? URL.parse(base, around ?? undefined) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : around
}
