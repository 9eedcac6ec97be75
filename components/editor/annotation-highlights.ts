import { Decoration, Extension } from '@tiptap/core'
import type { TextMap } from '@/lib/text/text-map'
import type { DrawnPiece } from './highlight'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    annotationHighlights: { drawPieces: (pieces: readonly DrawnPiece[]) => ReturnType }
  }
  interface Storage {
    annotationHighlights: { pieces: readonly DrawnPiece[] }
  }
}

/** Annotations are rows drawn over the text, never marks in it: the text stays as imported and spans overlap freely. */
export const AnnotationHighlights = Extension.create<
  { map: TextMap | null },
  { pieces: readonly DrawnPiece[] }
>({
  name: 'annotationHighlights',

  addOptions: () => ({ map: null }),

  addStorage: () => ({ pieces: [] }),

  addCommands() {
    return {
      drawPieces:
        (pieces) =>
        ({ commands }) => {
          this.storage.pieces = pieces
          return commands.updateDecorations(this.name)
        },
    }
  },

  addDecorations() {
    const { map } = this.options
    return {
      update: 'manual',
      create: () => (map ? this.storage.pieces.flatMap((piece) => layersOf(piece, map)) : []),
    }
  },
})

/** Each its own element: without a node name ProseMirror merges their classes into one, with one underline. */
function layersOf({ span, layers, more }: DrawnPiece, map: TextMap) {
  const { from, to } = map.toPositions(span)
  if (from >= to) return []
  const drawn = layers.map(({ id, look }) =>
    Decoration.Inline(from, to, { nodeName: 'span', class: look, 'data-annotation': id }),
  )
  return more > 0 ? [...drawn, Decoration.Inline(from, to, { nodeName: 'span', class: 'hl more' })] : drawn
}
