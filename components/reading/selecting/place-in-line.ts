import type { TextHandle } from '../text/text-handle'

type Lines = Pick<TextHandle, 'boxesOf' | 'offsetAt'>

/** Where the character at a place stands on the screen. */
export function boxAt({ boxesOf }: Lines, place: number): DOMRect | null {
  return boxesOf({ start: place, end: place + 1 })[0] ?? null
}

/** The place above or below another that stands nearest to a height of the screen's width; null where no line can be seen. */
export function placeInLine(handle: Lines, from: number, by: 1 | -1, column: number): number | null {
  const box = boxAt(handle, from)
  if (!box) return null
  for (let step = 1; step <= STEPS; step++) {
    const reach = (step * box.height) / 3
    const place = handle.offsetAt(column, by === 1 ? box.bottom + reach : box.top - reach)
    const found = place === null ? null : (boxAt(handle, place) ?? boxAt(handle, Math.max(0, place - 1)))
    if (place === null || !found) continue
    const isBeyond = by === 1 ? found.top > box.top + box.height / 2 : found.top < box.top - box.height / 2
    if (isBeyond) return place
  }
  return null
}

/** In thirds of a line: over a heading's space and a picture's caption. */
const STEPS = 18
