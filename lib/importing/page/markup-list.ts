import type { Block, ListEntry } from '@/lib/text/document'
import { unmarked } from '../judging/passage'
import { inlineOf, isElement, isText } from './inline-of-element'
import { isVisible, tagOf } from './visibility'

/** A list of lines; a list whose entries are made of blocks themselves is layout, and read as such. */
export function listIn(element: Element, ordered: boolean, address: string | null): Block | null {
  const entries = entriesOf(element, 0, address)
  return entries?.length ? { type: 'list', attrs: { ...unmarked, ordered }, content: entries } : null
}

function entriesOf(element: Element, depth: number, address: string | null): ListEntry[] | null {
  const entries: ListEntry[] = []
  for (const child of element.childNodes) {
    if (isText(child) && child.data.trim()) return null
    if (!isElement(child) || !isVisible(child)) continue
    const nested =
      tagOf(child) === 'ul' || tagOf(child) === 'ol'
        ? [child]
        : [...child.children].filter((one) => /^[uo]l$/i.test(one.localName))
    if (tagOf(child) === 'li') {
      if (countParts(child, 2) > 1) return null
      const content = inlineOf(child, address, new Set(nested))
      if (content.length > 0) entries.push({ type: 'listEntry', attrs: { depth }, content })
    } else if (nested.length === 0) return null
    for (const inner of nested) {
      const below = entriesOf(inner, depth + 1, address)
      if (!below) return null
      entries.push(...below)
    }
  }
  return entries
}

/** How many blocks an entry is made of, as far as it matters. */
function countParts(element: Element, most: number): number {
  let parts = 0
  for (const child of element.children) {
    parts += (PARTS.test(tagOf(child)) ? 1 : 0) + countParts(child, most - parts)
    if (parts >= most) break
  }
  return parts
}

const PARTS = /^(?:p|div|h[1-6]|table|blockquote|figure|section|article)$/
