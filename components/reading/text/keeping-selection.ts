import type { WordsOnPage } from './words-on-page'

/** Puts the words of an element anew without losing what is selected in them. */
export function keepingSelection(words: WordsOnPage, element: HTMLElement, redraw: () => void): void {
  const selectAgain = selectedIn(words, element)
  redraw()
  selectAgain?.()
}

/** Takes up again, in the same direction, what was selected; null where nothing is that an element bears on. */
function selectedIn({ root, offsetAt, placeAt }: WordsOnPage, element: HTMLElement): (() => void) | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!element.contains(anchorNode) && !element.contains(focusNode)) return null
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return null

  const range = selection.getRangeAt(0)
  const isForward = range.startContainer === anchorNode && range.startOffset === anchorOffset
  const anchor = offsetAt({ node: anchorNode, offset: anchorOffset }, !isForward)
  const focus = offsetAt({ node: focusNode, offset: focusOffset }, isForward)
  return () => {
    const [from, to] = [placeAt(anchor, !isForward), placeAt(focus, isForward)]
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  }
}
