import { drawnPieces, type Highlight } from '@/components/editor/highlight'
import { bySize, type Lane, lanes } from '@/lib/annotations/layers'
import { type TextDocument, textblocks } from '@/lib/text/document'
import { type SpanIndex, spanIndex } from '@/lib/text/span-index'
import type { TextMap } from '@/lib/text/text-map'
import { drawWords } from './draw-words'
import { keepingSelection } from './keeping-selection'
import type { WordsOnPage } from './words-on-page'

export type Highlighter = {
  show(highlights: readonly Highlight[]): void
  /** Draws over the textblocks from first to last, and takes back what was drawn far from them. */
  drawOver(first: number, last: number): void
  /** All that lie at a place, smallest first. */
  lyingAt(offset: number): string[]
}

/** How far from what is drawn a textblock may lie before it is plain again. */
const FAR = 40

/**
 * Draws annotations straight into the words the server sent, and only over the textblocks asked for: ten thousand cost
 * nothing until they are near. A textblock is drawn anew only when what lies over it has changed.
 */
export function highlighter(words: WordsOnPage, map: TextMap, document: TextDocument): Highlighter {
  const contents = [...textblocks(document)].map(({ content }) => content ?? [])
  const drawn = new Map<number, Drawn>()
  let index: SpanIndex<Highlight> = spanIndex([])
  let lane = new Map<string, Lane>()

  function show(highlights: readonly Highlight[]) {
    const before = index
    index = spanIndex(highlights)
    if (!isLaidAlike(before, index)) lane = lanes(index.all)
    for (const block of drawn.keys()) draw(block)
  }

  function drawOver(first: number, last: number) {
    for (let block = first; block <= last; block++) if (!drawn.has(block)) draw(block)
    for (const block of drawn.keys()) if (block < first - FAR || block > last + FAR) clear(block)
  }

  function draw(block: number) {
    const [element, textblock] = [words.elements[block], map.textblocks[block]]
    if (!element || !textblock) return
    const pieces = drawnPieces(index.over(textblock), lane, textblock)
    const looks = new Map(pieces.flatMap(({ layers }) => layers.map(({ id, look }) => [id, look])))
    const shape = shapeOf(pieces)
    if (shape !== (drawn.get(block)?.shape ?? ''))
      redraw(element, drawWords(contents[block] ?? [], textblock.start, pieces))
    else if (!isSame(looks, drawn.get(block)?.looks)) restyle(element, looks)
    drawn.set(block, { shape, looks })
  }

  function clear(block: number) {
    const [element, textblock] = [words.elements[block], map.textblocks[block]]
    if (element && textblock && drawn.get(block)?.shape)
      redraw(element, drawWords(contents[block] ?? [], textblock.start, []))
    drawn.delete(block)
  }

  function redraw(element: HTMLElement, content: DocumentFragment) {
    keepingSelection(words, element, () => element.replaceChildren(content))
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

type Drawn = { shape: string; looks: ReadonlyMap<string, string> }

/** Where each element begins and ends, whatever it looks like. */
function shapeOf(pieces: ReturnType<typeof drawnPieces>): string {
  return pieces
    .map(
      ({ span, layers, more }) =>
        `${span.start}-${span.end}:${layers.map(({ id }) => id).join()}+${more > 0}`,
    )
    .join(';')
}

function restyle(element: HTMLElement, looks: ReadonlyMap<string, string>) {
  for (const span of element.querySelectorAll<HTMLElement>('[data-annotation]'))
    span.className = looks.get(span.dataset.annotation ?? '') ?? 'hl'
}

function isLaidAlike(one: SpanIndex<Highlight>, other: SpanIndex<Highlight>): boolean {
  if (one.all.length !== other.all.length) return false
  return one.all.every(({ id, span }, place) => {
    const now = other.all[place]
    return now?.id === id && now.span.start === span.start && now.span.end === span.end
  })
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string> | undefined): boolean {
  return one.size === other?.size && [...one].every(([id, look]) => other.get(id) === look)
}
