import { type Edit, NONE, type Side } from './edit'
import { count, type Gap, gapAfter, gapBefore, matches, placesOf, type Run, shifted, type Words } from './run'
import { LINE } from './words'

/** A run longer than this is no chance, however much changed about it. */
const LONG = 6
/** How far from a span what changed beside it still bears on it, and how far its surroundings reach. */
const NEAR = 12

/**
 * Whether these words of a run are surely the ones annotated. They are not
 *   where the words beside them went or came and are the same:  ‹It fell.› «It fell.»
 *   where a few words were kept by chance amid much that changed
 *   where the word beside them went elsewhere together with words like them:  A «said so». B said so.  →  B said so. A said so.
 */
export function isCertain(edit: Edit, run: Run, span: Words): boolean {
  const gaps = { before: gapBefore(edit, run), after: gapAfter(edit, run) }
  return (
    isSupported(edit, run, gaps) && !mayHaveSlid(edit, run, span, gaps) && !mayHaveSwapped(edit, run, span)
  )
}

type Gaps = { before: Gap; after: Gap }

function isSupported(edit: Edit, run: Run, { before, after }: Gaps): boolean {
  const words = count(run.was)
  if (words > LONG) return true
  if (words < size(before) && words < size(after)) return false
  return isOnlyPlace(edit, run) || hasStayedAround(edit, run)
}

function size({ was, now }: Gap): number {
  return Math.max(count(was), count(now))
}

function isOnlyPlace({ before, after }: Edit, { was }: Run): boolean {
  return placesOf(before, was, before).length === 1 && placesOf(before, was, after).length === 1
}

/** Of the eight words either side of a run, enough were kept about where it is now. */
function hasStayedAround({ before }: Edit, { was, now }: Run): boolean {
  const around = [
    ...before.kept.slice(Math.max(0, was.from - 8), was.from),
    ...before.kept.slice(was.to, was.to + 8),
  ]
  const stayed = around.filter((place) => place >= now.from - NEAR && place < now.to + NEAR && place !== NONE)
  return stayed.length >= Math.min(5, around.length / 2)
}

/**
 * The words from the span to the end of its run stand in the gap there too, or from its start in the gap before; and as
 * much begins and ends with that as with the gap. Whole lines that came are not said to have come from mid-sentence on.
 */
function mayHaveSlid({ before, after }: Edit, run: Run, span: Words, gaps: Gaps): boolean {
  const shift = run.now.from - run.was.from
  const tail = { from: span.from, to: run.was.to }
  const head = { from: run.was.from, to: span.to }
  return (
    recursAfter(before, tail, gaps.after.was) ||
    recursAfter(after, shifted(tail, shift), gaps.after.now) ||
    recursBefore(before, head, gaps.before.was) ||
    recursBefore(after, shifted(head, shift), gaps.before.now)
  )
}

function recursAfter(side: Side, words: Words, gap: Words): boolean {
  for (let at = words.from + 1; at + count(words) <= gap.to; at++) {
    if (!matches(side, words, side, at)) continue
    if (opening(side, { from: words.from, to: at }) >= opening(side, gap)) return true
  }
  return false
}

function recursBefore(side: Side, words: Words, gap: Words): boolean {
  for (let at = words.from - 1; at >= gap.from; at--) {
    if (!matches(side, words, side, at)) continue
    if (opening(side, { from: at + count(words), to: words.to }) >= opening(side, gap)) return true
  }
  return false
}

/** Whether whole lines or sentences stand here: what begins with its first word, and with the one after its last. */
function opening({ opens }: Side, { from, to }: Words): number {
  return Math.min(opens[from] ?? LINE, opens[to] ?? LINE)
}

function mayHaveSwapped({ before, after }: Edit, { was, now }: Run, span: Words): boolean {
  const shift = now.from - was.from
  const nowSpan = shifted(span, shift)
  const isNearStart = span.from - was.from <= NEAR
  const isNearEnd = was.to - span.to <= NEAR
  return (
    (isNearStart && wentWith(before, { from: was.from - 1, to: span.to }, after, was.from - 1)) ||
    (isNearStart && wentWith(after, { from: now.from - 1, to: nowSpan.to }, before, now.from - 1)) ||
    (isNearEnd && wentWith(before, { from: span.from, to: was.to + 1 }, after, was.to)) ||
    (isNearEnd && wentWith(after, { from: nowSpan.from, to: now.to + 1 }, before, now.to))
  )
}

/** A word that changed stands on the other side beside the same words, where nothing says what became of it. */
function wentWith(one: Side, words: Words, other: Side, changed: number): boolean {
  if (one.kept[changed] !== NONE) return false
  const by = changed - words.from
  const places = other.places.get(one.words[changed]?.bare ?? '') ?? []
  return places.some((place) => other.kept[place] === NONE && matches(one, words, other, place - by))
}
