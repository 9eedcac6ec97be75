/** Marks every part of the annotation under the pointer, without a word to React. */
export function watchHover(root: HTMLElement): () => void {
  let hovered: string | null = null

  function mark(id: string | null) {
    if (id === hovered) return
    for (const span of root.querySelectorAll('.hl.hover')) span.classList.remove('hover')
    hovered = id
    if (id === null) return
    for (const span of root.querySelectorAll(`[data-annotation="${CSS.escape(id)}"]`))
      span.classList.add('hover')
  }
  const over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    const span = target instanceof Element ? target.closest<HTMLElement>('[data-annotation]') : null
    mark(span?.dataset.annotation ?? null)
  }
  const left = () => mark(null)

  root.addEventListener('pointerover', over)
  root.addEventListener('pointerleave', left)
  return () => {
    root.removeEventListener('pointerover', over)
    root.removeEventListener('pointerleave', left)
  }
}
