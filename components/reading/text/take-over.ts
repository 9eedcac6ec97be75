import type { TextMap } from '@/lib/text/text-map'
import { elementsBetween, scrollerOf } from './near'
import type { OpenText } from './open-text'
import { selectedSpan } from './pointed-at'
import { wordsOnPage } from './words-on-page'

/** The editor takes the place of the plain words: what is selected stays so, and what is read stays where it is. */
export function takeOver(plain: HTMLElement | null, map: TextMap, open: () => OpenText): OpenText {
  if (!plain) return open()
  const words = wordsOnPage(plain, map)
  const selected = selectedSpan(words)
  const hadFocus = document.activeElement === plain
  const frame = scrollerOf(plain)
  const { first } = elementsBetween(
    words.elements,
    frame.getBoundingClientRect().top,
    Number.POSITIVE_INFINITY,
  )
  const before = words.elements[first]?.getBoundingClientRect().top ?? 0

  plain.hidden = true
  const opened = open()
  const start = map.textblocks[first]?.start ?? 0
  if (frame.scrollTop > 0)
    frame.scrollTop += (opened.handle.topOf({ start, end: start + 1 }) ?? before) - before
  if (selected) opened.handle.select(selected)
  if (hadFocus) opened.handle.focus()
  return opened
}
