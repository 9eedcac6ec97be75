import type { Span } from '@/lib/text/span'
import type { TextMap } from '@/lib/text/text-map'

/** A place in the page, as ranges and selections name it. */
export type PagePlace = { node: Node; offset: number }

export type WordsOnPage = {
  root: HTMLElement
  /** The elements that hold words, in the order of `map.textblocks`. */
  elements: readonly HTMLElement[]
  placeAt(offset: number, end: boolean): PagePlace
  /** The place in the canonical text; between two blocks, the end of the one before or the start of the one after. */
  offsetAt(place: PagePlace, end: boolean): number
  rangeOf(span: Span): Range
  /** The lines of a span as boxes on the screen. */
  boxesOf(span: Span): DOMRect[]
}

/** Ties each place in the canonical text to one in the page and back, however the words are wrapped for their looks. */
export function wordsOnPage(root: HTMLElement, map: TextMap): WordsOnPage {
  const elements = [...root.children].flatMap(wordsOf)
  // Every range still held is looked after at every change of the page, so one serves all measuring.
  const probe = document.createRange()
  const indices = new Map<Node, number>(elements.map((element, index) => [element, index]))

  function placeAt(offset: number, end: boolean): PagePlace {
    const index = map.textblockAt(end ? Math.max(0, offset - 1) : offset)
    const { start, end: last } = map.textblocks[index] ?? { start: 0, end: 0 }
    return placeIn(elements[index] ?? root, Math.min(offset, last) - start, end)
  }

  function offsetAt(place: PagePlace, end: boolean): number {
    const index = indexOf(place.node)
    const textblock = index === null ? null : map.textblocks[index]
    if (index === null || !textblock) return offsetBetween(place, end)
    return Math.min(
      textblock.end,
      textblock.start + lengthBefore(elements[index] as HTMLElement, place, probe),
    )
  }

  function indexOf(node: Node): number | null {
    for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
      const index = indices.get(at)
      if (index !== undefined) return index
    }
    return null
  }

  function offsetBetween({ node, offset }: PagePlace, end: boolean): number {
    probe.setStart(node, offset)
    probe.collapse(true)
    let low = 0
    let high = elements.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (probe.comparePoint(elements[middle] as HTMLElement, 0) < 0) low = middle + 1
      else high = middle
    }
    if (end || low === elements.length) return map.textblocks[low - 1]?.end ?? 0
    return map.textblocks[low]?.start ?? 0
  }

  function rangeOf({ start, end }: Span, range = document.createRange()): Range {
    const [from, to] = [placeAt(start, false), placeAt(end, start < end)]
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  return {
    ...{ root, elements, placeAt, offsetAt },
    rangeOf: (span) => rangeOf(span),
    boxesOf: (span) => [...rangeOf(span, probe).getClientRects()].filter(({ width }) => width > 0),
  }
}

function wordsOf(block: Element): HTMLElement[] {
  if (block.matches('ol, ul')) return [...block.children] as HTMLElement[]
  return [(block.querySelector('.post-words') ?? block) as HTMLElement]
}

/** At the seam of two nodes, what begins there stands in the second and what ends there in the first. */
function placeIn(element: HTMLElement, length: number, end: boolean): PagePlace {
  let left = length
  let last: PagePlace = { node: element, offset: 0 }
  for (const node of wordsAndBreaks(element)) {
    if (node instanceof Text) {
      if (left < node.length || (end && left === node.length && left > 0)) return { node, offset: left }
      left -= node.length
      last = { node, offset: node.length }
    } else {
      if (left === 0) return { node: node.parentNode as Node, offset: placeAmong(node) }
      left -= 1
      last = { node: node.parentNode as Node, offset: placeAmong(node) + 1 }
    }
  }
  return last
}

/** How much of the canonical text an element holds before a place in it. */
function lengthBefore(element: HTMLElement, { node, offset }: PagePlace, probe: Range): number {
  probe.setStart(node, offset)
  probe.collapse(true)
  let length = 0
  for (const at of wordsAndBreaks(element)) {
    if (at === node) return length + offset
    if (probe.comparePoint(at.parentNode as Node, placeAmong(at)) >= 0) return length
    length += at instanceof Text ? at.length : 1
  }
  return length
}

function* wordsAndBreaks(element: HTMLElement): Generator<Text | HTMLBRElement> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) yield node
}

function placeAmong(node: ChildNode): number {
  return Array.prototype.indexOf.call(node.parentNode?.childNodes, node)
}
