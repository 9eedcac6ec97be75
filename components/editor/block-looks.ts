import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { BlockLook } from './block-look'

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
