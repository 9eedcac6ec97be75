import { parseHTML } from 'linkedom'
import { cleanText } from '../../clean-text'
import { makeShallow } from '../../page/shallow'
import type { DocxPage } from './docx-page'

export const NOTE = 'docx-note'

/** The document as a piece of a page, its footnotes and endnotes behind it, each with the mark the text has for it. */
export function docxBody({ html }: Pick<DocxPage, 'html'>): HTMLElement {
  const { document } = parseHTML(`<html><body>${cleanText(html)}</body></html>`)
  const { body } = document
  makeShallow(body)
  const entries = [...body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')]
  const lists = new Set(entries.map((entry) => entry.parentElement))
  entries.forEach((entry, index) => {
    for (const back of entry.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
      back.remove()
    if (!/[\p{L}\p{N}]/u.test(entry.textContent ?? '')) return
    const note = document.createElement('div')
    note.className = NOTE
    note.append(`[${index + 1}] `, ...inlineOf(entry))
    body.append(note)
  })
  for (const list of lists) list?.remove()
  return body
}

/** What stands in its paragraphs, so that the mark stands in the same line. */
function inlineOf(entry: Element): Node[] {
  return [...entry.children].flatMap((paragraph, index) => {
    const nodes = [...paragraph.childNodes]
    return index === 0 ? nodes : [entry.ownerDocument.createElement('br'), ...nodes]
  })
}
