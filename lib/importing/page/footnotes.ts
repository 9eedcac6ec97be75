import type { Block, Inline } from '@/lib/text/document'
import { unmarked } from '../judging/passage'
import { inlineOf } from './inline-of-element'
import { tagOf } from './visibility'

const NOTES =
  /(?:^|[\s_-])(?:foot|end)-?notes?(?:[\s_-](?:list|section|area|container))?(?:$|\s)|(?:^|\s)easy-footnotes|modern-footnotes|^MsoEndnote/i
const NOTE =
  /(?:^|[\s_])(?:foot|end)note(?:s?(?:__|-)(?:item|entry|text))?(?:$|\s)|MsoFootnoteText|MsoEndnoteText/i
const NOTE_ID = /^(?:user-content-)?(?:fn|ftn|_ftn|_edn|en|footnote|endnote|note|n|cite_note)[-_:.]?\d+$/i

/** Whether an element is one footnote: by its role, its name, the place it is linked to, or the list it stands in. */
export function isFootnote(element: Element): boolean {
  const role = element.getAttribute('role') ?? ''
  if (/^doc-(?:footnote|endnote)$/.test(role)) return true
  const tag = tagOf(element)
  if (!/^(?:li|p|div|aside|dd)$/.test(tag)) return false
  if (tag === 'li')
    return (
      NOTE_ID.test(element.id) || (element.parentElement !== null && isListOfNotes(element.parentElement))
    )
  if (tag === 'p' && WORD_ANCHOR.test(element.querySelector('a')?.getAttribute('name') ?? '')) return true
  const name = element.getAttribute('class') ?? ''
  return NOTE.test(name) && element.querySelectorAll('li, [role="doc-footnote"], p.footnote').length < 2
}

/** What a word processor calls the place of a note: `<a name="_ftn1">`. */
const WORD_ANCHOR = /^_(?:ftn|edn)\d+$/

/** Whether a list is one of footnotes. Asked once for each of its entries, so the answer is remembered. */
export function isListOfNotes(list: Element): boolean {
  const known = lists.get(list) ?? looksLikeNotes(list)
  lists.set(list, known)
  return known
}

const lists = new WeakMap<Element, boolean>()

function looksLikeNotes(list: Element): boolean {
  const entries = [...list.children]
  if (
    entries.length > 0 &&
    entries.every((entry) => NOTE_ID.test(entry.id) || entry.getAttribute('role') === 'doc-endnote')
  )
    return true
  for (
    let around: Element | null = list, steps = 0;
    around && steps < 3;
    around = around.parentElement, steps++
  ) {
    if (around.getAttribute('role') === 'doc-endnotes' || NOTES.test(around.getAttribute('class') ?? ''))
      return true
  }
  return false
}

export function footnoteIn(element: Element, address: string | null): Block {
  const content = withoutWayBack(inlineOf(element, address))
  return { type: 'footnote', attrs: unmarked, content: [...numberOf(element, content), ...content] }
}

/** The number a list shows before a note that has none in its words. */
function numberOf(element: Element, [first]: Inline[]): Inline[] {
  const list = element.parentElement
  if (tagOf(element) !== 'li' || !list || tagOf(list) !== 'ol' || !first) return []
  if (first.type === 'text' && /^[\s[(]*[\d۰-۹٠-٩*†‡^]/u.test(first.text)) return []
  const entries = [...list.children].filter((entry) => tagOf(entry) === 'li')
  return [{ type: 'text', text: `${Number(list.getAttribute('start') ?? 1) + entries.indexOf(element)}. ` }]
}

/** Arrows at the end lead back to the text and say nothing. */
function withoutWayBack(content: Inline[]): Inline[] {
  const last = content.at(-1)
  if (!last) return content
  if (last.type === 'hardBreak') return withoutWayBack(content.slice(0, -1))
  const text = last.text.replace(/(?:[\s↩↑⤴⬆^]|\uFE0E|\uFE0F)+$/u, '')
  if (text === '') return withoutWayBack(content.slice(0, -1))
  return text === last.text ? content : [...content.slice(0, -1), { ...last, text }]
}
