export type Hover = {
  /** Marks every part of an annotation in the text and its card beside it; null takes the mark away. */
  light: (id: string | null) => void
  stop: () => void
}

/** Under the pointer an annotation's words and its card are marked together, without a word to React. */
export function watchHover(root: HTMLElement): Hover {
  const room = root.closest<HTMLElement>('.room-frame') ?? root
  let lit: string | null = null

  function light(id: string | null) {
    if (id === lit) return
    for (const part of room.querySelectorAll('.hover')) part.classList.remove('hover')
    lit = id
    if (id === null) return
    const name = CSS.escape(id)
    for (const part of room.querySelectorAll(`[data-annotation="${name}"], [data-card="${name}"]`))
      part.classList.add('hover')
  }
  const over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return
    const part =
      target instanceof Element ? target.closest<HTMLElement>('[data-annotation], [data-card]') : null
    light(part?.dataset.annotation ?? part?.dataset.card ?? null)
  }
  const left = () => light(null)

  room.addEventListener('pointerover', over)
  room.addEventListener('pointerleave', left)
  return {
    light,
    stop: () => {
      room.removeEventListener('pointerover', over)
      room.removeEventListener('pointerleave', left)
    },
  }
}
