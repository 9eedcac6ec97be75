import { cleanText } from '../../clean-text'
import { type StructuredArticle, structuredArticle } from '../structured-data'

/** A page as far as it speaks of itself: its document, its address, its JSON-LD and what its head names. */
export type PageHead = {
  document: Document
  address: string | null
  article: StructuredArticle | null
  metas: Map<string, string[]>
}

export function pageHead(document: Document, address: string | null): PageHead {
  return { document, address, article: structuredArticle(document), metas: metasOf(document) }
}

export function meta({ metas }: PageHead, ...names: string[]): string | null {
  return names.flatMap((name) => metas.get(name) ?? [])[0] ?? null
}

/** The words of an element on one line. */
export function words(element: Element | null): string {
  return cleanText(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Contents of the page's meta elements by each name they go by. */
function metasOf(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = cleanText(element.getAttribute('content') ?? '').trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name) metas.set(name, [...(metas.get(name) ?? []), content])
    }
  }
  return metas
}
