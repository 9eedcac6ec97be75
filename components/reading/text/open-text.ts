import type { Highlight } from '@/components/editor/highlight'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { highlighter } from './highlighter'
import { watchHover } from './hover'
import { watchNear } from './near'
import { type TextHandle, textHandle } from './text-handle'
import { wordsOnPage } from './words-on-page'

export type OpenText = {
  handle: TextHandle
  show: (highlights: readonly Highlight[]) => void
  close: () => void
}

/** Takes up the words as the server drew them: from here on annotations are drawn over what is near, and all of it for paper. */
export function openText(root: HTMLElement, map: TextMap, document: TextDocument): OpenText {
  const words = wordsOnPage(root, map)
  const drawn = highlighter(words, map, document)
  const near = watchNear(words)
  const drawNear = () => {
    const { first, last } = near.range()
    drawn.drawOver(first, last)
  }
  const drawAll = () => drawn.drawOver(0, words.elements.length - 1)
  drawNear()
  near.watch(drawNear)
  const hover = watchHover(root)
  window.addEventListener('beforeprint', drawAll)
  window.addEventListener('afterprint', drawNear)

  return {
    handle: textHandle({ words, map, drawn, near, hover }),
    show: drawn.show,
    close: () => {
      near.stop()
      hover.stop()
      window.removeEventListener('beforeprint', drawAll)
      window.removeEventListener('afterprint', drawNear)
    },
  }
}
