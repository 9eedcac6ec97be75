import { Decoration, Extension } from '@tiptap/core'
import type { TextDocument } from '@/lib/text/document'
import { paragraphNumbers } from '@/lib/text/paragraphs'

/** Numbers the paragraphs beside the measure, in the figures of the op-ed's language. */
export const ParagraphNumbers = Extension.create<{ document: TextDocument; language: string }>({
  name: 'paragraphNumbers',

  addOptions: () => ({ document: { type: 'doc', content: [] }, language: 'en' }),

  addDecorations() {
    const { document, language } = this.options
    const figures = figuresOf(language)
    const numbers = paragraphNumbers(document)

    return {
      update: 'manual',
      create: ({ state }) => {
        const decorations: Decoration[] = []
        state.doc.forEach((node, position, index) => {
          const number = numbers[index]
          if (number == null) return
          const attributes = { 'data-para': figures.format(number) }
          decorations.push(Decoration.Node(position, position + node.nodeSize, attributes))
        })
        return decorations
      },
    }
  },
})

function figuresOf(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { useGrouping: false })
  } catch {
    return new Intl.NumberFormat('en', { useGrouping: false })
  }
}
