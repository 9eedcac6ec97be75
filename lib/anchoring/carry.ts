import { type Span, slice } from '@/lib/text/span'
import { carrySigns } from './carry-signs'
import { isCertain } from './certain'
import { type Edit, NONE } from './edit'
import { nowAt, type Touched } from './now-at'
import type { Placement } from './placement'
import { recurrences, wentElsewhere } from './recurrences'
import { count, type Gap, gapAround, runAround, shifted, type Words } from './run'

/** Longer than this, words set for words are another sentence and not the same one changed. */
const MOST_WORDS = 8

/**
 * Carries a span over an edit by what the edit did to its words, never by searching for words like them:
 *   «b c»  in  a b c d  →  a x b c d   is moved
 *   «b c»  in  a b c d  →  a b y c d   is changed
 *   «b c»  in  a b c d  →  a d         is lost, even if b c stands elsewhere
 *   «b c»  in  a b c d  →  d a b c     is ambiguous where it cannot be said which of the two moved
 */
export function carry(edit: Edit, span: Span): Placement {
  if (edit.before.text === edit.after.text) return { state: 'exact', span }
  const words = wordsOf(edit, span)
  const touched = { span, words }
  if (count(words) === 0) return carrySigns(edit, span)

  const kept = range(words).filter((place) => edit.before.kept[place] !== NONE)
  const first = kept[0]
  if (first === undefined || kept.length * 4 < count(words)) return withoutItsWords(edit, touched)

  const run = runAround(edit, first)
  if (kept.length < count(words) || run.was.to < words.to) return changed(edit, touched)

  const now = nowAt(edit, touched, shifted(words, run.now.from - run.was.from))
  const was = slice(edit.before.text, span)
  const held = heldWords(edit, touched)
  if (held.from < run.was.from || held.to > run.was.to) return { state: 'changed', span: now, was }
  if (!isCertain(edit, run, held)) {
    return { state: 'ambiguous', candidates: [now, ...recurrences(edit, touched, now)], was }
  }
  if (slice(edit.after.text, now) !== was) return { state: 'changed', span: now, was }
  return { state: now.start === span.start ? 'exact' : 'moved', span: now }
}

/** The words of a span, and the word before or after it of whose sign it takes hold:  He «left. It sank» · left«. It sank» */
function heldWords({ before }: Edit, { span, words }: Touched): Words {
  const leading = before.text.slice(span.start, before.words[words.from]?.start)
  const trailing = before.text.slice(before.words[words.to - 1]?.end, span.end)
  return {
    from: words.from - (words.from > 0 && /\S\s/u.test(leading) ? 1 : 0),
    to: words.to + (words.to < before.words.length && /\s\S/u.test(trailing) ? 1 : 0),
  }
}

/** From the first to the last word a span touches. */
function wordsOf({ before: { words } }: Edit, { start, end }: Span): Words {
  const from = firstWhere(words.length, (place) => (words[place]?.end ?? 0) > start)
  const to = firstWhere(words.length, (place) => (words[place]?.start ?? 0) >= end)
  return { from, to: Math.max(from, to) }
}

function firstWhere(length: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Some words stayed. What was set for words at the edges belongs to it; what was put beside it does not. */
function changed(edit: Edit, touched: Touched): Placement {
  const { span, words } = touched
  const places = range(words).flatMap((place) => becameOf(edit, place, words))
  const now = { from: Math.min(...places), to: Math.max(...places) + 1 }
  return { state: 'changed', span: nowAt(edit, touched, now), was: slice(edit.before.text, span) }
}

function withoutItsWords(edit: Edit, touched: Touched): Placement {
  const { span, words } = touched
  const was = slice(edit.before.text, span)
  const gap = gapAround(edit, range(words).find((place) => edit.before.kept[place] === NONE) ?? words.from)
  const elsewhere = wentElsewhere(edit, touched, gap)
  if (elsewhere) return { state: 'ambiguous', candidates: elsewhere, was }

  const places = range(words).flatMap((place) => becameOf(edit, place, words))
  if (places.length > 0) return changed(edit, touched)
  return { state: 'lost', at: placeOf(edit, gap), was }
}

/** Which words of the text after stand for one of the text before. */
function becameOf(edit: Edit, place: number, span: Words): number[] {
  const kept = edit.before.kept[place] as number
  if (kept !== NONE) return [kept]
  const gap = gapAround(edit, place)
  const [went, came] = [count(gap.was), count(gap.now)]
  if (came === 0 || came > MOST_WORDS || went > MOST_WORDS) return []
  if (went === came) return [gap.now.from + place - gap.was.from]
  return gap.was.from >= span.from && gap.was.to <= span.to ? range(gap.now) : []
}

/** Where the words stood: after the last word before them that stayed. */
function placeOf({ after }: Edit, { now }: Gap): number {
  return now.from > 0 ? (after.words[now.from - 1]?.end ?? 0) : 0
}

function range({ from, to }: Words): number[] {
  return Array.from({ length: to - from }, (_, by) => from + by)
}
