import type { Span } from '@/lib/text/span'
import type { TextMap } from '@/lib/text/text-map'
import type { Hover } from './hover'
import type { LaidOver } from './laid-over'
import { elementsBetween, firstShown, type Near, scrollerOf } from './near'
import { offsetUnder, selectedSpan, selectSpan } from './pointed-at'
import type { WordsOnPage } from './words-on-page'

/** What the room asks of the text as it is drawn. Spans in, spans out; only this folder knows elements. */
export type TextHandle = {
  /** What is selected in the text, as it is; null where nothing is, or something else on the page. */
  selected: () => Span | null
  select: (span: Span | null) => void
  /** Where the first line of a span stands on the screen; about where, if that is far; null where it is not drawn. */
  topOf: (span: Span) => number | null
  /** A span as the page knows it, until its words are drawn anew. */
  rangeOf: (span: Span) => Range
  /** The lines of a span as boxes on the screen. */
  boxesOf: (span: Span) => DOMRect[]
  /** The place in the text under a point of the screen. */
  offsetAt: (x: number, y: number) => number | null
  /** The place nearest to a point, beside, above or below the words too. */
  placeNear: (x: number, y: number) => number | null
  /** All annotations on the words an element belongs to, smallest first. */
  idsUnder: (target: EventTarget | null) => string[]
  /** Marks an annotation as under the pointer: its words, and its card. */
  light: (id: string | null) => void
  /** Brings a span to where it can be read, if it is not. */
  show: (span: Span) => void
  /** Whether the words there are shown at all: junk may be left out. */
  isShown: (offset: number) => boolean
  /** Where the text begins that can now be seen. */
  firstSeen: () => number
  /** The words in sight and a screen above and below: what is worth drawing anything beside. */
  near: () => Span
  focus: () => void
  /** Calls back when other words have come near. */
  watchNear: (changed: () => void) => () => void
  /** Draws over all of the words, for paper, as far as they can be drawn over; answers with what goes back to what is near. */
  drawWhole: () => () => void
}

type Given = {
  words: WordsOnPage
  map: TextMap
  laid: LaidOver
  near: Near
  hover: Hover
  drawWhole: TextHandle['drawWhole']
}

/** How far below the top of its textblock a place stands, while the textblock is as wide and as high. */
type Down = { width: number; height: number; by: number }

export function textHandle({ words, map, laid, near, hover, drawWhole }: Given): TextHandle {
  const { root, elements, rangeOf, boxesOf } = words
  const downs = new Map<number, Down>()

  function topOf({ start }: Span): number | null {
    const index = map.textblockAt(start)
    const box = elements[index]?.getBoundingClientRect()
    const textblock = map.textblocks[index]
    if (!box || !textblock || box.height === 0) return null
    const { first, last } = near.range()
    if (first <= index && index <= last) return box.top + downTo(start, box)
    return box.top + (box.height * (start - textblock.start)) / Math.max(1, textblock.end - textblock.start)
  }

  /** Boxes of words are dear and those of textblocks are not, and many cards ask for the same place again. */
  function downTo(start: number, { top, width, height }: DOMRect): number {
    const known = downs.get(start)
    if (known?.width === width && known.height === height) return known.by
    const by = (boxesOf({ start, end: start + 1 })[0]?.top ?? top) - top
    downs.set(start, { width, height, by })
    return by
  }

  /** Far words find their height only once they are near, so the place is looked at again. */
  function show(span: Span, again: number) {
    const frame = scrollerOf(root)
    const { top, bottom, height } = frame.getBoundingClientRect()
    const box = boxesOf(span)[0]
    if (!box || (box.top >= top + 40 && box.bottom <= bottom - 60)) return
    frame.scrollBy({ top: box.top - top - height / 3 })
    if (again > 0) requestAnimationFrame(() => show(span, again - 1))
  }

  function placeNear(x: number, y: number): number | null {
    const own = root.getBoundingClientRect()
    const seen = scrollerOf(root).getBoundingClientRect()
    const top = Math.max(own.top, seen.top) + 1
    const bottom = Math.min(own.bottom, seen.bottom) - 1
    const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))
    return offsetUnder(words, within(x, own.left + 1, own.right - 1), within(y, top, bottom))
  }

  function firstSeen(): number {
    const { top } = scrollerOf(root).getBoundingClientRect()
    const reached = elementsBetween(elements, top + 12, Number.POSITIVE_INFINITY).first
    const first = firstShown(elements, reached, elements.length)
    const box = elements[first]?.getBoundingClientRect()
    const start = map.textblocks[first]?.start ?? 0
    if (!box || box.top >= top) return start
    const isRtl = getComputedStyle(root).direction === 'rtl'
    return offsetUnder(words, isRtl ? box.right - 4 : box.left + 4, top + 12) ?? start
  }

  return {
    rangeOf,
    boxesOf,
    topOf,
    isShown: (offset) => elements[map.textblockAt(offset)]?.offsetParent != null,
    firstSeen,
    selected: () => selectedSpan(words),
    select: (span) => selectSpan(words, span),
    offsetAt: (x, y) => offsetUnder(words, x, y),
    placeNear,
    idsUnder: (target) => {
      const span = target instanceof Element && root.contains(target) ? target.closest('.hl') : null
      return span ? laid.lyingAt(words.offsetAt({ node: span, offset: 0 }, false)) : []
    },
    light: hover.light,
    show: (span) => show(span, 2),
    near: () => {
      const { first, last } = near.range()
      return { start: map.textblocks[first]?.start ?? 0, end: map.textblocks[last]?.end ?? 0 }
    },
    focus: () => root.focus({ preventScroll: true }),
    watchNear: near.watch,
    drawWhole,
  }
}
