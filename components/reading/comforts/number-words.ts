/** Writes the number of each annotation after the last of its words, and returns what takes the numbers back. */
export function numberWords(ids: readonly string[]): () => void {
  const last = new Map<string, HTMLElement>()
  for (const element of document.querySelectorAll<HTMLElement>('.reading-text [data-annotation]'))
    last.set(element.dataset.annotation ?? '', element)

  const numbered = ids.flatMap((id, index) => {
    const element = last.get(id)
    element?.setAttribute('data-number', String(index + 1))
    return element ? [element] : []
  })
  return () => {
    for (const element of numbered) element.removeAttribute('data-number')
  }
}
