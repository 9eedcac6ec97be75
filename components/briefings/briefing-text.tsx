'use client'
import './briefing.css'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import type { BriefingDocument } from '@/lib/briefings/document'
import { briefingDocument } from '@/lib/briefings/schema'
import { briefingNodes } from './briefing-nodes'
import { type Evidence, EvidenceShown } from './evidence-shown'

const extensions = [...briefingNodes, EvidenceShown]

type Written = {
  document: BriefingDocument
  evidence: Evidence
  editable: boolean
  onChange: (document: BriefingDocument) => void
  /** Something in the text cannot be stored, such as more blocks than a briefing may have. */
  onUnstorable: () => void
}

/** The briefing as a Tiptap document; what does not parse is not handed on, and said so. */
export function useBriefingEditor({
  document,
  evidence,
  editable,
  onChange,
  onUnstorable,
}: Written): Editor | null {
  const editor = useEditor({
    extensions,
    content: document,
    editable,
    immediatelyRender: false,
    editorProps: {
      attributes: {
        class: 'briefing-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Briefing',
      },
    },
    onUpdate: ({ editor: changed, transaction }) => {
      if (!transaction.docChanged) return
      const parsed = briefingDocument.safeParse(changed.getJSON())
      if (parsed.success) onChange(parsed.data)
      else onUnstorable()
    },
  })

  useEffect(() => {
    editor?.commands.showEvidence(evidence)
  }, [editor, evidence])
  useEffect(() => {
    editor?.setEditable(editable, false)
  }, [editor, editable])

  return editor
}

export function BriefingText({ editor }: { editor: Editor | null }) {
  return <EditorContent editor={editor} />
}
