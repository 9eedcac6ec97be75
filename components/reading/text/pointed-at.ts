import type { Span } from '@/lib/text/span'
import type { PagePlace, WordsOnPage } from './words-on-page'

/** What is selected in the words, as it is; null where nothing is, or something else on the page. */
export function selectedSpan({ root, offsetAt }: WordsOnPage): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const start = offsetAt({ node: range.startContainer, offset: range.startOffset }, false)
  const end = offsetAt({ node: range.endContainer, offset: range.endOffset }, true)
  return start < end ? { start, end } : null
}

export function selectSpan({ rangeOf }: WordsOnPage, span: Span | null) {
  const selection = document.getSelection()
  selection?.removeAllRanges()
  if (span) selection?.addRange(rangeOf(span))
}

/** The place in the canonical text under a point of the screen. */
export function offsetUnder({ root, offsetAt }: WordsOnPage, x: number, y: number): number | null {
  const place = placeUnder(x, y)
  return place && root.contains(place.node) ? offsetAt(place, false) : null
}

/** Safari has only the older call. */
function placeUnder(x: number, y: number): PagePlace | null {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y)
    return found && { node: found.offsetNode, offset: found.offset }
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
