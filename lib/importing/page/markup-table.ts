import type { Block, Inline } from '@/lib/text/document'
import { unmarked } from '../judging/passage'
import { inlineOf, isElement, isText } from './inline-of-element'
import { holdsBlocks, isVisible, tagOf } from './visibility'

/** A table of data as lines of its rows, cells apart by tabs; a table used for layout is no table. */
export function tableIn(element: Element, address: string | null): Block | null {
  const rows = [...element.querySelectorAll('tr')]
  const cells = rows.map((row) =>
    [...row.children].filter((cell) => /^t[dh]$/i.test(cell.localName) && isVisible(cell)),
  )
  const isData =
    rows.length > 1 &&
    cells.some((row) => row.length > 1) &&
    !element.querySelector('table') &&
    isTidy(element) &&
    cells.flat().every((cell) => !holdsBlocks(cell) || (cell.textContent ?? '').length < 200)
  if (!isData) return null
  const caption = element.querySelector('caption')
  const content: Inline[] = caption ? inlineOf(caption, address) : []
  for (const row of cells) {
    const texts = row.map((cell) => inlineOf(cell, address))
    if (texts.every((text) => text.length === 0)) continue
    if (content.length > 0) content.push({ type: 'hardBreak' })
    for (const [index, text] of texts.entries()) {
      if (index > 0) content.push({ type: 'text', text: '\t' })
      content.push(...text)
    }
  }
  return content.length > 0 ? { type: 'table', attrs: unmarked, content } : null
}

/** Whether all words stand in cells or in the one caption: on broken pages some stand between them. */
function isTidy(table: Element): boolean {
  return (
    table.querySelectorAll('caption').length < 2 &&
    !table.querySelector('caption tr') &&
    holdsOnlyCells(table)
  )
}

function holdsOnlyCells(part: Element): boolean {
  return [...part.childNodes].every((node) => {
    if (isText(node)) return node.data.trim() === ''
    if (!isElement(node) || !isVisible(node)) return true
    const tag = tagOf(node)
    if (/^(?:thead|tbody|tfoot|tr)$/.test(tag)) return holdsOnlyCells(node)
    return tag === 'caption' ? tagOf(part) === 'table' : /^(?:td|th|colgroup|col)$/.test(tag)
  })
}
