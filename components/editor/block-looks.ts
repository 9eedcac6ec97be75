import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { blockText, type TextDocument } from '@/lib/text/document'
import { paragraphFigures } from './paragraph-figures'

/** What stands on the element of a block besides its words. */
export type BlockLook = {
  /** The number of a paragraph, in the figures of the op-ed's language; null for a block that is not counted. */
  figure: string | null
  /** About how many lines it takes, for as long as nobody has laid it out. */
  lines: number
}

const LETTERS_A_LINE = 68

export function blockLooks(document: TextDocument, language: string): BlockLook[] {
  const figures = paragraphFigures(document, language)
  return document.content.map((block, index) => ({
    figure: figures[index] ?? null,
    lines: Math.ceil(blockText(block).length / LETTERS_A_LINE) || 1,
  }))
}

/** Looks of the blocks of a text that is only read: drawn once, and apart from what is drawn anew often. */
export const BlockLooks = Extension.create<{ looks: readonly BlockLook[] }>({
  name: 'blockLooks',

  addOptions: () => ({ looks: [] }),

  addProseMirrorPlugins() {
    const { looks } = this.options
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => {
            const drawn: Decoration[] = []
            doc.forEach((node, position, index) => {
              const look = looks[index]
              if (look) drawn.push(Decoration.node(position, position + node.nodeSize, attributesOf(look)))
            })
            return DecorationSet.create(doc, drawn)
          },
          apply: (_, drawn) => drawn,
        },
        props: {
          decorations(state) {
            return this.getState(state)
          },
        },
      }),
    ]
  },
})

function attributesOf({ figure, lines }: BlockLook): Record<string, string> {
  return { style: `--lines: ${lines}`, ...(figure !== null && { 'data-para': figure }) }
}
