import { type Field, field, noneFound } from '../../reading'
import { meta, type PageHead } from './page-head'

export function sectionOf(page: PageHead, inTitle: string | null): Field<string | null> {
  if (inTitle) return field(inTitle, 'in the title line', 'sure')
  const named = meta(page, 'article:section', 'parsely-section', 'sailthru.section', 'section')
  if (named) return field(named, 'section in the head of the page', 'likely')
  const section = page.article?.section
  return section ? field(section, 'JSON-LD section', 'likely') : noneFound()
}
