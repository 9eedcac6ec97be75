/** Where in a block's words the selection begins; null where nothing in that block is selected. */
export function chosenOffset(index: number): number | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const words = document.querySelector(`[data-words="${index}"]`)
  const range = selection.getRangeAt(0)
  if (!words?.contains(range.startContainer)) return null

  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString().length
}
