import type { Field, Fields, SignedBy } from '../reading'
import { urlOf } from './metadata/address'
import { bylinesOf } from './metadata/bylines'
import { dateOf, updatedOf } from './metadata/dates'
import { declaredTag, languageOf } from './metadata/language'
import { inferredOutlet, namedOutlet } from './metadata/outlet'
import { pageHead } from './metadata/page-head'
import { sectionOf } from './metadata/section'
import { titleOf } from './metadata/title'

/** What a page says of itself in its head and its markup, whatever its text says. */
export type PageMetadata = {
  title: Field<string | null>
  section: Field<string | null>
  bylines: Field<SignedBy[]>
  outlet: Field<string | null>
  date: Fields['date']
  updated: Field<string | null>
  url: Field<string | null>
  language: Field<string | null>
  /** The language with its region, as declared. */
  tag: string | null
}

export function pageMetadata(document: Document, address: string | null): PageMetadata {
  const page = pageHead(document, address)
  const named = namedOutlet(page)
  const outlet = named ?? inferredOutlet(page, titleOf(page, null).title.value)
  const { title, section } = titleOf(page, outlet.value)
  return {
    title,
    section: sectionOf(page, section),
    bylines: bylinesOf(page, outlet.value),
    outlet,
    date: dateOf(page),
    updated: updatedOf(page),
    url: urlOf(page),
    language: languageOf(page),
    tag: declaredTag(page),
  }
}
