import { Readability } from '@mozilla/readability'
import type { PagePassage } from './visible-passages'

/**
 * Which passages Readability takes for the article. Each text node is put in a numbered span first, so that
 * what comes out can be told by number and not by looking for its words. The document is spent afterwards.
 */
export function mainText(document: Document, passages: PagePassage[]): Set<PagePassage> {
  passages.forEach((passage, index) => {
    for (const node of passage.nodes) number(document, node, index)
  })
  const kept = lengthsKept(document)
  return new Set(passages.filter((passage, index) => (kept.get(index) ?? 0) > passage.text.length * 0.4))
}

function number(document: Document, node: Text, index: number) {
  const span = document.createElement('span')
  span.setAttribute('data-passage', String(index))
  node.replaceWith(span)
  span.append(node)
}

function lengthsKept(document: Document): Map<number, number> {
  const kept = new Map<number, number>()
  for (const span of articleOf(document)?.querySelectorAll('[data-passage]') ?? []) {
    const index = Number(span.getAttribute('data-passage'))
    kept.set(index, (kept.get(index) ?? 0) + (span.textContent ?? '').replace(/\s+/g, ' ').trim().length)
  }
  return kept
}

/** Readability throws on some broken pages; those are then read as plain text is. */
function articleOf(document: Document): Element | null {
  try {
    const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
    return article?.content ?? null
  } catch {
    return null
  }
}
