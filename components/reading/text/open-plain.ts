import type { TextMap } from '@/lib/text/text-map'
import { watchHover } from './hover'
import type { LaidOver } from './laid-over'
import { watchNear } from './near'
import { type TextHandle, textHandle } from './text-handle'
import { wordsOnPage } from './words-on-page'

/** The words as the server drew them answer the room until the editor does. */
export function openPlain(
  root: HTMLElement,
  map: TextMap,
  laid: LaidOver,
): { handle: TextHandle; close: () => void } {
  const words = wordsOnPage(root, map)
  const near = watchNear(words)
  const hover = watchHover(root)
  return {
    handle: textHandle({ words, map, laid, near, hover, drawWhole: () => () => {} }),
    close: () => {
      near.stop()
      hover.stop()
    },
  }
}
