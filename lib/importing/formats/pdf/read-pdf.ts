import { cleanText, splitGluedAddresses } from '../../clean-text'
import { bare } from '../../judging/furniture-words'
import { type Passage, passageOf, unmarked } from '../../judging/passage'
import { wordCount } from '../../judging/words'
import { groupLines } from '../../lines/group-lines'
import { linked } from '../../lines/inline-links'
import type { Reading } from '../../reading'
import { judgeAround, open, type Sorted, settled, underTitle } from '../judge-around'
import { withProperties } from '../properties'
import type { PdfPages } from './pdf-pages'
import { type Piece, type Printed, printed } from './print'

/** Reads a PDF from the places of its letters. */
export function readPdf(pdf: PdfPages): Reading {
  const print = printed(pdf)
  const title = titleOf(print)
  const reading = underTitle(judgeAround(sortedFrom(print, title)), title)
  return withProperties(reading, {
    title: title ? { text: title, from: 'largest line of the first page', certainty: 'likely' } : null,
    declared: { title: pdf.title, author: pdf.author, created: pdf.created },
    file: 'PDF',
    doubt: spacesMayBeLost(print) ? 'spaces between words may be lost in this PDF' : null,
  })
}

function sortedFrom({ pieces, body }: Printed, title: string | null): Sorted[] {
  const sorted: Sorted[] = []
  let run: Piece[] = []
  const flush = () => {
    const lines = run.map(({ text }) => ({ text: cleanText(splitGluedAddresses(text)), apart: true }))
    sorted.push(...groupLines(lines).map(open))
    run = []
  }
  for (const piece of pieces) {
    if (!piece.junk && piece.kind === 'text') run.push(piece)
    else {
      flush()
      sorted.push(apart(piece, body, title))
    }
  }
  flush()
  return sorted
}

function apart(piece: Piece, body: number, title: string | null): Sorted {
  const content = linked(cleanText(piece.text))
  if (piece.junk) return settled(passageOf({ type: 'paragraph', attrs: unmarked, content }), piece.junk)
  if (piece.kind === 'footnote') return settled(passageOf({ type: 'footnote', attrs: unmarked, content }))
  if (piece.text === title) return settled(heading(content, 2), 'Title, used for the fields')
  return open(heading(content, piece.size > body * 1.35 ? 2 : 3))
}

function heading(content: ReturnType<typeof linked>, level: 2 | 3): Passage {
  return passageOf({ type: 'heading', attrs: { ...unmarked, level }, content })
}

/** One line of the first page is larger than all else: so titles are printed, and nothing else is. */
function titleOf({ pieces, body }: Printed): string | null {
  const headings = pieces.filter(({ kind, junk, text }) => kind === 'heading' && !junk && wordCount(text) > 1)
  const [largest] = [...headings].sort((a, b) => b.size - a.size)
  if (!largest || largest.page > 0 || largest.size < body * 1.25 || wordCount(largest.text) > 30) return null
  const rivals = headings.filter(
    ({ size, text }) => size > largest.size * 0.95 && bare(text) !== bare(largest.text),
  )
  return rivals.length === 0 ? largest.text : null
}

/** Words of the Arabic script are short; where the letters between two spaces are many, spaces are missing. */
export function spacesMayBeLost({ pieces }: Printed): boolean {
  const words = pieces.flatMap(({ text }) => text.match(/[\p{Script=Arabic}\p{M}\u200c]+/gu) ?? [])
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return letters > 100 && letters / words.length > 8
}
