import type { Editor } from '@tiptap/core'
import type { TextMap } from '@/lib/text/text-map'
import type { LaidOver } from './laid-over'

export type Highlighter = {
  /** Draws anew what has changed. */
  draw(): void
  /** Draws over the textblocks from first to last, and takes back what was drawn far from them. */
  drawOver(first: number, last: number): void
  /** The same, though more is drawn already. */
  drawJust(first: number, last: number): void
}

/** Textblocks drawn over beyond those asked for, so that a little scrolling draws nothing anew. */
const AHEAD = 4

/** Draws what lies over the textblocks asked for: ten thousand annotations cost nothing until they are near. */
export function highlighter(editor: Editor, map: TextMap, laid: LaidOver): Highlighter {
  let drawn = { first: 0, last: -1 }

  function draw() {
    const [first, last] = [map.textblocks[drawn.first], map.textblocks[drawn.last]]
    if (!first || !last || editor.isDestroyed) return
    editor.commands.drawPieces(laid.piecesWithin({ start: first.start, end: last.end }))
  }

  function drawJust(first: number, last: number) {
    drawn = { first: Math.max(0, first - AHEAD), last: Math.min(map.textblocks.length - 1, last + AHEAD) }
    draw()
  }

  function drawOver(first: number, last: number) {
    if (first < drawn.first || drawn.last < last) drawJust(first, last)
  }

  return { draw, drawJust, drawOver }
}
