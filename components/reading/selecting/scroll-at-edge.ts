const EDGE = 56
const FASTEST = 18

/** Scrolls the words a little, the faster the nearer a pointer is to the edge of what is seen, or the further beyond. */
export function scrollAtEdge(y: number) {
  const frame = document.querySelector('[data-scrolls]')
  if (!frame) return
  const { top, bottom } = frame.getBoundingClientRect()
  const above = Math.max(0, top + EDGE - y)
  const below = Math.max(0, y - (bottom - EDGE))
  if (above + below > 0) frame.scrollBy({ top: Math.min(FASTEST, below / 3) - Math.min(FASTEST, above / 3) })
}
