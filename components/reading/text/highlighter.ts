import type { Editor } from '@tiptap/core'
import { drawnPieces, type Highlight } from '@/components/editor/highlight'
import { bySize, type Lane, lanes } from '@/lib/annotations/layers'
import { type SpanIndex, spanIndex } from '@/lib/text/span-index'
import type { TextMap } from '@/lib/text/text-map'

export type Highlighter = {
  show(highlights: readonly Highlight[]): void
  /** Draws over the textblocks from first to last, and takes back what was drawn far from them. */
  drawOver(first: number, last: number): void
  /** All that lie at a place, smallest first. */
  lyingAt(offset: number): string[]
}

/** Textblocks drawn over beyond those asked for, so that a little scrolling draws nothing anew. */
const AHEAD = 12

/** Keeps all annotations of a text and draws those over the textblocks asked for: ten thousand cost nothing until they are near. */
export function highlighter(editor: Editor, map: TextMap): Highlighter {
  let index: SpanIndex<Highlight> = spanIndex([])
  let lane = new Map<string, Lane>()
  let drawn = { first: 0, last: -1 }

  function show(highlights: readonly Highlight[]) {
    const before = index
    index = spanIndex(highlights)
    if (!isLaidAlike(before, index)) lane = lanes(index.all.filter(({ suggested }) => !suggested))
    draw()
  }

  function drawOver(first: number, last: number) {
    if (drawn.first <= first && last <= drawn.last) return
    drawn = { first: Math.max(0, first - AHEAD), last: Math.min(map.textblocks.length - 1, last + AHEAD) }
    draw()
  }

  function draw() {
    const [first, last] = [map.textblocks[drawn.first], map.textblocks[drawn.last]]
    if (!first || !last || editor.isDestroyed) return
    const within = { start: first.start, end: last.end }
    editor.commands.drawPieces(drawnPieces(index.over(within), lane, within))
  }

  return {
    show,
    drawOver,
    lyingAt: (offset) =>
      index
        .over({ start: offset, end: offset + 1 })
        .sort(bySize)
        .map(({ id }) => id),
  }
}

function isLaidAlike(one: SpanIndex<Highlight>, other: SpanIndex<Highlight>): boolean {
  if (one.all.length !== other.all.length) return false
  return one.all.every(({ id, span }, place) => {
    const now = other.all[place]
    return now?.id === id && now.span.start === span.start && now.span.end === span.end
  })
}
