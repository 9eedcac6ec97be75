import { Extension } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { Plugin } from '@tiptap/pm/state'
import { opEdNodes } from '@/components/editor/op-ed-nodes'
import { normalise } from '@/lib/text/normalise'

/** Pastes words alone: each line a paragraph, the first where the caret stands, as an import would keep them. */
const PlainPaste = Extension.create({
  name: 'plainPaste',

  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste(view, event) {
          const words = normalise(event.clipboardData?.getData('text/plain') ?? '')
          const lines = words
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
          const [first, ...others] = lines
          if (first === undefined) return true

          const { tr, schema } = view.state
          tr.insertText(first)
          for (const line of others) {
            tr.split(tr.selection.from)
            tr.insertText(line)
          }
          const paragraph = schema.nodes.paragraph
          const { $from } = tr.selection
          if (others.length > 0 && paragraph && $from.parent.type.name === 'heading')
            tr.setBlockType($from.pos, $from.pos, paragraph)
          view.dispatch(tr.scrollIntoView())
          return true
        },
        handleDrop: () => true,
      },
    }),
  ],
})

/** A line end within a block, as an import keeps it. */
const LineEnd = Extension.create({
  name: 'lineEnd',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) }
  },
})

export const amendingNodes = [...opEdNodes, UndoRedo, PlainPaste, LineEnd]
