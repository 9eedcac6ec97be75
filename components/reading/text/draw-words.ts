import type { DrawnPiece } from '@/components/editor/highlight'
import { safeLink } from '@/components/editor/safe-link'
import type { Inline, Mark } from '@/lib/text/document'

/**
 * The words of one textblock with what lies over them. Marks stand outside, so that a link stays one link; within them
 * highlights nest with the smallest innermost. `start` is where the textblock begins in the canonical text.
 */
export function drawWords(
  content: readonly Inline[],
  start: number,
  pieces: readonly DrawnPiece[],
): DocumentFragment {
  const drawn = document.createDocumentFragment()
  let offset = start
  let next = 0

  for (const inline of content) {
    if (inline.type === 'hardBreak') {
      drawn.append(document.createElement('br'))
      offset += 1
      continue
    }
    const holder = marked(inline.marks ?? [], drawn)
    const end = offset + inline.text.length
    const text = (from: number, to: number) =>
      inline.text.slice(from - (end - inline.text.length), to - (end - inline.text.length))
    while (offset < end) {
      while ((pieces[next]?.span.end ?? Infinity) <= offset) next += 1
      const piece = pieces[next]
      const isUnder = piece !== undefined && piece.span.start <= offset
      const until = Math.min(end, (isUnder ? piece.span.end : piece?.span.start) ?? end)
      const words = document.createTextNode(text(offset, until))
      holder.append(isUnder ? layered(piece, words) : words)
      offset = until
    }
  }
  return drawn
}

/** The innermost of the elements that say how words are marked. */
function marked(marks: readonly Mark[], into: DocumentFragment): DocumentFragment | HTMLElement {
  let holder: DocumentFragment | HTMLElement = into
  for (const mark of marks) {
    const element = document.createElement(mark.type === 'link' ? 'a' : mark.type)
    if (mark.type === 'link')
      for (const [name, value] of Object.entries(safeLink(mark.attrs.href))) element.setAttribute(name, value)
    holder.append(element)
    holder = element
  }
  return holder
}

function layered({ layers, more }: DrawnPiece, words: Text): Node {
  let inner: Node = words
  for (const { id, look } of layers) {
    const span = document.createElement('span')
    span.className = look
    span.dataset.annotation = id
    span.append(inner)
    inner = span
  }
  if (more === 0) return inner
  const rest = document.createElement('span')
  rest.className = 'hl more'
  rest.append(inner)
  return rest
}
