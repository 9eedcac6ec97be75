import { Editor } from '@tiptap/core'
import { AnnotationHighlights } from '@/components/editor/annotation-highlights'
import type { BlockLook } from '@/components/editor/block-look'
import { BlockLooks } from '@/components/editor/block-looks'
import { opEdNodes } from '@/components/editor/op-ed-nodes'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { highlighter } from './highlighter'
import { watchHover } from './hover'
import { keepSelected } from './keep-selected'
import type { LaidOver } from './laid-over'
import { watchNear } from './near'
import { textAttributes } from './text-attributes'
import { type TextHandle, textHandle } from './text-handle'
import { wordsOnPage } from './words-on-page'

export type OpenText = {
  handle: TextHandle
  /** Draws anew what has changed. */
  draw: () => void
  close: () => void
}

type Opened = { label: string; document: TextDocument; map: TextMap; looks: readonly BlockLook[] }
type Laid = { laid: LaidOver }

/** Opens the words in an editor that is only read: annotations are drawn over what is near, and over all of it for paper. */
export function openText(place: HTMLElement, { label, document, map, looks, laid }: Opened & Laid): OpenText {
  const editor = editorIn(place, { label, document, map, looks })
  const root = editor.view.dom
  const words = wordsOnPage(root, map)
  const drawn = highlighter(editor, map, laid)
  const near = watchNear(words)
  const drawNear = () => {
    const { first, last } = near.range()
    keepSelected(words, () => drawn.drawOver(first, last))
  }
  function drawWhole() {
    keepSelected(words, () => drawn.drawJust(0, words.elements.length - 1))
    return () => {
      const { first, last } = near.range()
      keepSelected(words, () => drawn.drawJust(first, last))
    }
  }
  drawNear()
  near.watch(drawNear)
  const hover = watchHover(root)

  return {
    handle: textHandle({ words, map, laid, near, hover, drawWhole }),
    draw: () => keepSelected(words, drawn.draw),
    close: () => {
      near.stop()
      hover.stop()
      editor.destroy()
    },
  }
}

function editorIn(element: HTMLElement, { label, document, map, looks }: Opened): Editor {
  return new Editor({
    element,
    editable: false,
    injectCSS: false,
    enableCoreExtensions: { focusEvents: false, keymap: false, drop: false, paste: false, delete: false },
    content: document,
    extensions: [...opEdNodes, BlockLooks.configure({ looks }), AnnotationHighlights.configure({ map })],
    editorProps: { attributes: attributesOf(document, label) },
  })
}

/** Blocks laid out as they come into sight cost frames while one scrolls, so that only a book is opened so. */
const BOOK = 600

function attributesOf(document: TextDocument, label: string): Record<string, string> {
  const { className, ...rest } = textAttributes(document, label, BOOK)
  const attributes = Object.entries({ class: className, tabindex: '0', ...rest })
  return Object.fromEntries(attributes.filter((one): one is [string, string] => one[1] !== undefined))
}
