import { bylineIn } from '../fields/bylines'
import { datesIn } from '../fields/dates'
import { opensTail } from './furniture'
import type { Passage } from './passage'
import { endsAsSentence, isPunctuated } from './words'

export type Run = { start: number; end: number }

/** Whether a passage reads as a paragraph of prose, and not as a label or a link. */
export function isProse({ text, words, block }: Passage): boolean {
  if (block.type === 'post' || block.type === 'quotation') return words > 3
  if (words >= 25) return isPunctuated(text)
  return words >= 4 && endsAsSentence(text) && !/\.{3}$|…$/.test(text)
}

/**
 * The stretch of passages that is the article: of all runs whose paragraphs outweigh the furniture among
 * them, the heaviest, a byline or date above it counting in its favour. The end is not included.
 */
export function bodyRun(passages: Passage[]): Run {
  let best = { start: 0, end: 0, weight: 0 }
  for (const run of runsOf(passages)) {
    if (run.weight * HEADED <= best.weight) continue
    const weight = run.weight * (isHeaded(passages, run.start) ? HEADED : 1)
    if (weight > best.weight) best = { ...run, weight }
  }
  return withOpening(passages, withoutTail(passages, best))
}

const FURTHEST_HEAD = 16

/** Begins the run right below the byline or date above it, where prose stands there and a picture or a box parts it from the rest. */
function withOpening(passages: Passage[], run: Run): Run {
  const above = passages.slice(Math.max(0, run.start - FURTHEST_HEAD), run.start)
  const head = above.findLastIndex(signsArticle)
  if (head < 0) return run
  const opening = above.findIndex((passage, index) => index > head && !passage.junk && isProse(passage))
  return opening < 0 || opening > head + 4 ? run : { ...run, start: run.start - above.length + opening }
}

function signsArticle({ junk, text, words }: Passage): boolean {
  return (
    words < 25 && (junk?.startsWith('Date') === true || bylineIn(text).length > 0 || datesIn(text).length > 0)
  )
}

function runsOf(passages: Passage[]): (Run & { weight: number })[] {
  const runs: (Run & { weight: number })[] = []
  let run = { start: 0, end: 0, weight: 0 }
  let weight = 0
  let labels = 0
  let gap = 0
  passages.forEach((passage, index) => {
    const prose = !passage.junk && isProse(passage)
    labels = prose ? 0 : labels + 1
    const cost = prose ? 0 : Math.min(costOf(passage, labels), Math.max(0, WIDEST_GAP - gap))
    gap = prose ? 0 : gap + cost
    weight += prose ? worthOf(passage) : -cost
    if (prose && weight > run.weight) run = { start: run.start, end: index + 1, weight }
    if (weight > 0) return
    runs.push(run)
    run = { start: index + 1, end: index + 1, weight: 0 }
    weight = 0
  })
  return [...runs, run]
}

const WIDEST_GAP = 150
const HEADED = 1.6

function worthOf({ words, text }: Passage): number {
  return Math.min(words, 60) * (isHeadlineGluedToText(text) ? 0.3 : 1)
}

/** Teasers copied from a page run headline and summary together: "Ferry talks resumeThe harbour board met". */
function isHeadlineGluedToText(text: string): boolean {
  return /\p{Ll}{4}[”’"]?\p{Lu}\p{Ll}*\s|[?!][”’"]?\p{Lu}\p{Ll}+\s/u.test(text.slice(0, 160))
}

function isHeaded(passages: Passage[], start: number): boolean {
  return passages.slice(Math.max(0, start - 8), start + 2).some(signsArticle)
}

/** Labels cost more the longer they go on: a heading is nothing, a menu is a gap. */
function costOf({ junk, text }: Passage, labels: number): number {
  const tail = opensTail(text)
  if (tail) return tail === 'comments' ? 80 : 40
  if (junk?.startsWith('Date') || junk?.startsWith('Copyright')) return 30
  return Math.min(labels * 4, 16)
}

/** Ends the run at the first sign of what follows articles, if less stands after it than before. */
function withoutTail(passages: Passage[], run: Run): Run {
  const total = prose(passages, run.start, run.end)
  for (let index = run.start + 1; index < run.end; index++) {
    const tail = opensTail(passages[index]?.text ?? '')
    if (!tail) continue
    const after = prose(passages, index, run.end) / total
    if (after < (tail === 'comments' ? 0.9 : 0.3)) return { start: run.start, end: index }
  }
  return run
}

function prose(passages: Passage[], start: number, end: number): number {
  let words = 0
  for (const passage of passages.slice(start, end))
    if (!passage.junk && isProse(passage)) words += passage.words
  return words
}
