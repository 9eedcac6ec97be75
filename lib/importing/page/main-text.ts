import { Readability } from '@mozilla/readability'
import type { PagePassage } from './visible-passages'

/**
 * Which passages Readability takes for the article. Each text node is numbered first, by an element that holds
 * nothing else, so that what comes out can be told by number and not by looking for its words. The document is
 * spent afterwards.
 */
export function mainText(document: Document, passages: PagePassage[]): Set<PagePassage> {
  passages.forEach((passage, index) => {
    for (const node of passage.nodes) number(document, node, index)
  })
  for (const unseen of document.querySelectorAll(UNSEEN)) unseen.remove()
  const kept = lengthsKept(document)
  return new Set(passages.filter((passage, index) => (kept.get(index) ?? 0) > passage.text.length * 0.4))
}

/** What Readability would walk through for nothing. */
const UNSEEN = 'script, style, link, noscript, template, svg, iframe, select, button, input, nav, footer'

function number(document: Document, node: Text, index: number) {
  const { parentElement } = node
  if (
    parentElement &&
    !node.previousSibling &&
    !node.nextSibling &&
    /^(?:a|em|strong|b|i|u|span|li|h[2-6]|time|p)$/.test(parentElement.localName)
  ) {
    parentElement.setAttribute('data-passage', String(index))
    return
  }
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
    const article = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    }).parse()
    return article?.content ?? null
  } catch {
    return null
  }
}
