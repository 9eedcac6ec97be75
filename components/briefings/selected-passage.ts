/** The words selected in the submission on the screen, and the index of the block they begin in. */
export function selectedPassage(): { block: number; text: string } | null {
  const selection = getSelection()
  const text = selection?.toString().trim() ?? ''
  const start = selection?.anchorNode
  const body = document.querySelector('#submission .ed-body')
  if (!text || !start || !body?.contains(start)) return null

  const block = [...body.children].findIndex((child) => child.contains(start))
  return { block: Math.max(0, block), text: text.slice(0, 2000) }
}
