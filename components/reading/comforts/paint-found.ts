import { overlaps, type Span } from '@/lib/text/span'
import type { TextHandle } from '../text/text-handle'

/** Paints what was found near what is seen, without an element more in the words. */
export function paintFound(handle: TextHandle, found: readonly Span[], now: Span | null) {
  if (!('highlights' in CSS)) return
  const near = handle.near()
  const ranges = found.filter((span) => overlaps(span, near)).map(handle.rangeOf)
  CSS.highlights.set('found', new Highlight(...ranges))
  CSS.highlights.set('found-now', new Highlight(...(now ? [handle.rangeOf(now)] : [])))
}

export function clearFound() {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('found')
  CSS.highlights.delete('found-now')
}
