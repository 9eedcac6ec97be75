'use client'

import { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { AnnotationHighlights } from '@/components/editor/annotation-highlights'
import type { Highlight } from '@/components/editor/highlight'
import { opEdNodes } from '@/components/editor/op-ed-nodes'
import { ParagraphNumbers } from '@/components/editor/paragraph-numbers'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { StaticText } from './static-text'
import { type TextHandle, textHandle } from './text-handle'

type ReadingTextProps = {
  document: TextDocument
  map: TextMap
  language: string
  highlights: readonly Highlight[]
  onReady: (handle: TextHandle | null) => void
}

/** The words, read-only. The server draws them plain; the editor takes their place and draws what lies over them. */
export function ReadingText({ document, map, language, highlights, onReady }: ReadingTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)

  useEffect(() => {
    if (!place.current) return
    const opened = openText(place.current, { document, map, language })
    setEditor(opened)
    onReady(textHandle(opened, map))
    return () => {
      onReady(null)
      opened.destroy()
    }
  }, [document, map, language, onReady])

  useEffect(() => {
    if (editor && !editor.isDestroyed) editor.commands.showHighlights(highlights)
  }, [editor, highlights])

  return (
    <>
      <div ref={place} />
      {!editor && <StaticText document={document} />}
    </>
  )
}

type Opened = { document: TextDocument; map: TextMap; language: string }

function openText(element: HTMLElement, { document, map, language }: Opened): Editor {
  return new Editor({
    element,
    editable: false,
    injectCSS: false,
    enableCoreExtensions: { focusEvents: false, keymap: false, drop: false, paste: false, delete: false },
    content: document,
    extensions: [
      ...opEdNodes,
      ParagraphNumbers.configure({ document, language }),
      AnnotationHighlights.configure({ map }),
    ],
    editorProps: {
      attributes: { role: 'region', 'aria-label': 'Text of the op-ed', tabindex: '0', class: 'reading-text' },
    },
  })
}
