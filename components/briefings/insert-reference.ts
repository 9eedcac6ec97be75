import type { Editor } from '@tiptap/react'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'

/** Puts a citation where the caret last stood. */
export function cite(editor: Editor, { annotationId, revisionId }: EvidenceItem) {
  editor.chain().focus().insertContent({ type: 'citation', attrs: { annotationId, revisionId } }).run()
}

/** Sets the exact words as a quotation of their own, after the block of the caret. */
export function quote(editor: Editor, { annotationId, revisionId, fact, dir }: EvidenceItem) {
  const { $to } = editor.state.selection
  const after = $to.depth === 0 ? $to.pos : $to.after(1)
  const content = fact.exact
    .split('\n')
    .flatMap((line, index) => [
      ...(index ? [{ type: 'hardBreak' }] : []),
      ...(line ? [{ type: 'text', text: line }] : []),
    ])
  editor
    .chain()
    .focus()
    .insertContentAt(after, {
      type: 'quotation',
      attrs: { annotationId, revisionId, dir: dir === 'rtl' ? 'rtl' : null },
      content,
    })
    .run()
}

/** Takes the caret to a top-level block. */
export function showBlock(editor: Editor, block: number) {
  let position = 0
  editor.state.doc.forEach((_, offset, index) => {
    if (index === block) position = offset
  })
  editor
    .chain()
    .focus()
    .setTextSelection(position + 1)
    .scrollIntoView()
    .run()
}
