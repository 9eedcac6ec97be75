import type { Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'

const ABOVE = 24

/** Brings words to the top of what is seen. Far words find their height only once they are near, so it is looked at again. */
export function scrollToTop(handle: TextHandle, span: Span, again = 2) {
  const frame = document.querySelector('[data-scrolls]')
  const top = handle.topOf(span)
  if (!frame || top === null) return
  frame.scrollBy({ top: top - frame.getBoundingClientRect().top - ABOVE, behavior: 'instant' })
  if (again > 0) requestAnimationFrame(() => scrollToTop(handle, span, again - 1))
}

const EYE = 0.4

/** Where a reader's eye is taken to be: a little above the middle of what is seen, and at the end of the page at its end. */
export function placeRead(handle: TextHandle): number {
  const frame = document.querySelector('[data-scrolls]')
  if (!frame) return 0
  const { left, right, top, bottom, height } = frame.getBoundingClientRect()
  const isAtEnd = frame.scrollTop + frame.clientHeight > frame.scrollHeight - 4
  return handle.placeNear((left + right) / 2, isAtEnd ? bottom : top + height * EYE) ?? handle.firstSeen()
}
