/**
 * Acts once no mouse or finger is held down on an element: a selection that is being drawn would lose where it began.
 * Whoever pressed before the page could listen is seen too.
 */
export function whenReleased(element: Element | null, act: () => void): () => void {
  let frame = 0
  function look() {
    if (element?.matches(':active')) frame = requestAnimationFrame(look)
    else act()
  }
  look()
  return () => cancelAnimationFrame(frame)
}
