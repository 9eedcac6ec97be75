import { type Direction, type Inline, inlineText, type TextDocument, textblocks } from '@/lib/text/document'
import { paragraphNumbers } from '@/lib/text/paragraphs'
import { overlaps, type Span } from '@/lib/text/span'

/** Words set alike: emphasis as printed, and whether they are the words annotated. */
export type Run = { text: string; em: boolean; strong: boolean; chosen: boolean }

export type PassageBlock = {
  /** Its place among the blocks of the op-ed. */
  block: number
  /** As a reader would count; null for what is not counted. */
  paragraph: number | null
  heading: boolean
  dir: Direction | null
  /** Around the words, not of them. */
  away: boolean
  /** One, save for a list. */
  lines: Run[][]
}

export type Passage = { blocks: PassageBlock[]; paragraph: number | null; of: number }

const BEFORE = 1
const AFTER = 2

/** The blocks a span stands in, with a little of what comes before and after; junk is passed over. */
export function passageAround(document: TextDocument, span: Span): Passage {
  const all = numbered(document, span)
  const touched = all.flatMap(({ away }, index) => (away ? [] : [index]))
  const first = touched[0] ?? 0
  const last = touched.at(-1) ?? 0

  return {
    blocks: all.slice(Math.max(0, first - BEFORE), last + 1 + AFTER),
    paragraph: all[first]?.paragraph ?? null,
    of: all.filter(({ paragraph }) => paragraph !== null).length,
  }
}

function numbered(document: TextDocument, span: Span): PassageBlock[] {
  const numbers = paragraphNumbers(document)
  let offset = 0

  return document.content.flatMap((block, index) => {
    const lines = [...textblocks({ type: 'doc', content: [block] })].map(({ content = [] }) => {
      const runs = runsOf(content, { start: span.start - offset, end: span.end - offset })
      offset += inlineText(content).length + 1
      return runs
    })
    const away = !lines.some((runs) => runs.some(({ chosen }) => chosen))
    if (block.attrs.junk && away) return []
    const place = {
      heading: block.type === 'heading',
      dir: block.attrs.dir,
      paragraph: numbers[index] ?? null,
    }
    return [{ block: index, ...place, lines, away }]
  })
}

function runsOf(content: Inline[], span: Span): Run[] {
  const runs: Run[] = []
  let offset = 0
  for (const piece of content) {
    const text = piece.type === 'text' ? piece.text : '\n'
    const marks = piece.type === 'text' ? (piece.marks ?? []).map(({ type }) => type) : []
    const look = { em: marks.includes('em'), strong: marks.includes('strong') }
    for (const part of cut(text, { start: span.start - offset, end: span.end - offset })) {
      runs.push({ ...look, ...part })
    }
    offset += text.length
  }
  return runs
}

/** A piece of text in up to three: before the span, in it, after it. */
function cut(text: string, span: Span): { text: string; chosen: boolean }[] {
  if (!overlaps(span, { start: 0, end: text.length })) return [{ text, chosen: false }]
  const start = Math.max(0, span.start)
  return [
    { text: text.slice(0, start), chosen: false },
    { text: text.slice(start, span.end), chosen: true },
    { text: text.slice(Math.max(start, span.end)), chosen: false },
  ].filter((part) => part.text !== '')
}
