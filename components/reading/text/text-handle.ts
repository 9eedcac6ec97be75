import type { Editor } from '@tiptap/core'
import type { Span } from '@/lib/text/span'
import type { TextMap } from '@/lib/text/text-map'

/** What the room asks of the text as it is drawn. Spans in, spans out; only this file knows positions. */
export type TextHandle = {
  /** What is selected in the text, as it is; null where nothing is, or something else on the page. */
  selected: () => Span | null
  select: (span: Span | null) => void
  /** Where the first line of a span stands on the screen; null where it is not drawn. */
  topOf: (span: Span) => number | null
  /** Brings a span to where it can be read, if it is not. */
  show: (span: Span) => void
  /** Where the text begins that can now be seen. */
  firstSeen: () => number
}

export function textHandle({ view }: Editor, map: TextMap): TextHandle {
  const rangeOf = (span: Span) => {
    const { from, to } = map.toPositions(span)
    const start = view.domAtPos(from)
    const end = view.domAtPos(to)
    const range = document.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range
  }
  const boxOf = (span: Span) => [...rangeOf(span).getClientRects()].find(({ width }) => width > 0) ?? null

  return {
    selected: () => {
      const selection = document.getSelection()
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      if (!view.dom.contains(range.commonAncestorContainer)) return null
      const from = view.posAtDOM(range.startContainer, range.startOffset)
      const to = view.posAtDOM(range.endContainer, range.endOffset)
      return from < to ? map.toSpan({ from, to }) : null
    },
    select: (span) => {
      const selection = document.getSelection()
      selection?.removeAllRanges()
      if (span) selection?.addRange(rangeOf(span))
    },
    topOf: ({ start }) => {
      const { top, bottom } = view.coordsAtPos(map.toPositions({ start, end: start + 1 }).from, 1)
      return top < bottom ? top : null
    },
    show: (span) => {
      const box = boxOf(span)
      const frame = view.dom.closest('[data-scrolls]')
      if (!box || !frame) return
      const { top, bottom, height } = frame.getBoundingClientRect()
      if (box.top < top + 40 || box.bottom > bottom - 60) frame.scrollBy({ top: box.top - top - height / 3 })
    },
    firstSeen: () => {
      const frame = view.dom.closest('[data-scrolls]')?.getBoundingClientRect()
      const own = view.dom.getBoundingClientRect()
      const position = view.posAtCoords({
        left: getComputedStyle(view.dom).direction === 'rtl' ? own.right - 4 : own.left + 4,
        top: Math.max(own.top, frame?.top ?? 0) + 12,
      })
      return position ? map.toSpan({ from: position.pos, to: position.pos }).start : 0
    },
  }
}
