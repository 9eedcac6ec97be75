import { Unreadable } from '../unreadable'
import { knownWords, runOn } from './broken-words'
import { footnoteLines, startsFootnote } from './footnotes'
import { jointsTell, linesOn, type PrintedLine } from './lines'
import { furnitureOf } from './page-furniture'
import { type PrintedParagraph, paragraphsOf, printOf } from './paragraphs'
import type { PdfPages } from './pdf-pages'
import { type ColumnLine, inReadingOrder } from './reading-order'

/** A piece of a printed document, as one block is made of it. */
export type Piece = {
  text: string
  kind: PrintedParagraph['kind']
  size: number
  page: number
  junk: string | null
}

export type Printed = {
  pieces: Piece[]
  /** The text of each page, as it is shown. */
  sheets: string[]
  body: number
}

/** Puts the letters of a PDF together: lines, columns, paragraphs, and what belongs to the paper alone. */
export function printed({ pages }: Pick<PdfPages, 'pages'>): Printed {
  const joints = jointsTell(pages)
  const lines = pages.flatMap((page, index) => linesOn(page, index, joints))
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw new Unreadable(withoutText(pages.length))
  const furniture = furnitureOf(lines, pages)
  const ordered = pages.flatMap((_, page) =>
    inReadingOrder(lines.filter((line) => line.page === page && !furniture.has(line))),
  )
  const print = printOf(ordered)
  const notes = footnoteLines(ordered, print)
  const known = knownWords(lines.map(({ text }) => text))
  const paragraphs = paragraphsOf(
    ordered.filter((line) => !notes.has(line)),
    print,
  )
  const pieces = [
    ...paragraphs.map(({ lines, kind, size }) => pieceOf(lines, kind, size, known)),
    ...footnotes(ordered, notes).map((lines) => pieceOf(lines, 'footnote', lines[0]?.size ?? 0, known)),
    ...[...furniture].map(([line, junk]) => ({ ...pieceOf([line], 'text', line.size, known), junk })),
  ]
  const groups = [...paragraphs.map(({ lines }) => lines), ...footnotes(ordered, notes)]
  return {
    pieces: byPage(pieces),
    sheets: sheetsOf(pages.length, groups, furniture, known),
    body: print.body,
  }
}

function withoutText(pages: number): string {
  return `has no text in its ${pages === 1 ? 'one page' : `${pages} pages`}: it was scanned, or its letters are drawn. Run text recognition (OCR) over it first, or type it in.`
}

function pieceOf(lines: PrintedLine[], kind: Piece['kind'], size: number, known: Set<string>): Piece {
  const text = runOn(
    lines.map((line) => line.text),
    known,
  ).replaceAll('\u00ad', '')
  return { text, kind, size, page: lines.at(-1)?.page ?? 0, junk: null }
}

function footnotes(ordered: ColumnLine[], notes: Set<ColumnLine>): ColumnLine[][] {
  const found: ColumnLine[][] = []
  for (const line of ordered) {
    if (!notes.has(line)) continue
    if (startsFootnote(line)) found.push([line])
    else found.at(-1)?.push(line)
  }
  return found
}

/** Text first, then the footnotes of each page behind the paragraph that ends on it, then what belongs to the paper. */
function byPage(pieces: Piece[]): Piece[] {
  const rank = (piece: Piece) => (piece.junk ? 2 : piece.kind === 'footnote' ? 1 : 0)
  return pieces
    .map((piece, index) => ({ piece, index }))
    .sort((a, b) => a.piece.page - b.piece.page || rank(a.piece) - rank(b.piece) || a.index - b.index)
    .map(({ piece }) => piece)
}

/** Each page as it reads: its paragraphs, as far as they stand on it, between what belongs to the paper. */
function sheetsOf(
  count: number,
  groups: PrintedLine[][],
  furniture: Map<PrintedLine, string>,
  known: Set<string>,
): string[] {
  return Array.from({ length: count }, (_, page) => {
    const here = groups
      .map((lines) => lines.filter((line) => line.page === page))
      .filter((lines) => lines.length > 0)
    const highest = Math.max(0, ...here.flat().map(({ y }) => y))
    const paper = [...furniture.keys()].filter((line) => line.page === page)
    return [
      ...paper.filter(({ y }) => y > highest).map(({ text }) => text),
      ...here.map((lines) =>
        runOn(
          lines.map(({ text }) => text),
          known,
        ),
      ),
      ...paper.filter(({ y }) => y <= highest).map(({ text }) => text),
    ]
      .map((text) => text.replace(/\u00ad$/, '\u2010'))
      .join('\n')
  })
}
