import type { WordsOnPage } from './words-on-page'

/** The first and last of elements that follow one another down the page to lie between two heights of the screen. */
export function elementsBetween(
  elements: readonly HTMLElement[],
  top: number,
  bottom: number,
): { first: number; last: number } {
  const first = firstWhere(elements, (box) => box.bottom > top)
  return { first, last: firstWhere(elements, (box) => box.top >= bottom) - 1 }
}

function firstWhere(elements: readonly HTMLElement[], isReached: (box: DOMRect) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const shown = firstShown(elements, middle, high)
    if (shown === high || isReached((elements[shown] as HTMLElement).getBoundingClientRect())) high = middle
    else low = shown + 1
  }
  return low
}

/** What is hidden has no place on the screen. */
export function firstShown(elements: readonly HTMLElement[], from: number, until: number): number {
  let at = from
  while (at < until && elements[at]?.offsetParent === null) at += 1
  return at
}

/** Others are asked for when less than this, in screens, lies ready on either side. */
const SOON = 0.4

export type Near = {
  /** The first and last textblock in sight or within a screen of it. */
  range: () => { first: number; last: number }
  /** Calls back, at most once a frame, when others have come near or lie elsewhere. */
  watch: (changed: () => void) => () => void
  stop: () => void
}

/** Follows which words are near what is seen, as the page scrolls and grows. */
export function watchNear({ root, elements }: Pick<WordsOnPage, 'root' | 'elements'>): Near {
  const frame = scrollerOf(root)
  const listeners = new Set<() => void>()
  let range = measured()
  let asked = 0
  let resizes = false

  function measured(screens = 1) {
    const { top, bottom, height } = frame.getBoundingClientRect()
    return elementsBetween(elements, top - screens * height, bottom + screens * height)
  }
  function look() {
    asked = 0
    const wanted = measured(SOON)
    if (!resizes && range.first <= wanted.first && wanted.last <= range.last) return
    resizes = false
    range = measured()
    for (const changed of listeners) changed()
  }
  const scrolled = () => {
    asked ||= requestAnimationFrame(look)
  }
  const resized = new ResizeObserver(() => {
    resizes = true
    scrolled()
  })
  resized.observe(root)
  resized.observe(frame)
  frame.addEventListener('scroll', scrolled, { passive: true })

  return {
    range: () => range,
    watch: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    stop: () => {
      cancelAnimationFrame(asked)
      resized.disconnect()
      frame.removeEventListener('scroll', scrolled)
    },
  }
}

/** What scrolls the words. */
export function scrollerOf(root: HTMLElement): Element {
  return root.closest('[data-scrolls]') ?? document.documentElement
}
