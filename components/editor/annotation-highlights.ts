import { Decoration, Extension } from '@tiptap/core'
import type { TextMap } from '@/lib/text/text-map'
import { drawnSpans, type Highlight } from './highlight'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    annotationHighlights: { showHighlights: (highlights: readonly Highlight[]) => ReturnType }
  }
  interface Storage {
    annotationHighlights: { highlights: readonly Highlight[] }
  }
}

/** Annotations are rows drawn over the text, never marks in it: the text stays as imported and spans overlap freely. */
export const AnnotationHighlights = Extension.create<
  { map: TextMap | null },
  { highlights: readonly Highlight[] }
>({
  name: 'annotationHighlights',

  addOptions: () => ({ map: null }),

  addStorage: () => ({ highlights: [] }),

  addCommands() {
    return {
      showHighlights:
        (highlights) =>
        ({ commands }) => {
          this.storage.highlights = highlights
          return commands.updateDecorations(this.name)
        },
    }
  },

  addDecorations() {
    return { update: 'manual', create: () => drawn(this.storage.highlights, this.options.map) }
  },
})

/** Each its own element: without a node name ProseMirror merges their classes into one, with one underline. */
function drawn(highlights: readonly Highlight[], map: TextMap | null) {
  if (!map) return []
  return drawnSpans(highlights).flatMap(({ span, id, look }) => {
    const { from, to } = map.toPositions(span)
    const attributes = { nodeName: 'span', class: look, 'data-annotation': id }
    return from < to ? [Decoration.Inline(from, to, attributes)] : []
  })
}
