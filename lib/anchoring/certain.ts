import { type Edit, NONE, type Side } from './edit'
import { count, type Gap, gapAfter, gapBefore, matches, placesOf, type Run, shifted, type Words } from './run'
import { LINE, SENTENCE } from './words'

/** A run longer than this is no chance, however much changed about it. */
const LONG = 6
/** How far from a span what changed beside it still bears on it, and how far its surroundings reach. */
const NEAR = 12
/** So many words beside one that changed, or all up to the end of the span, must be found with it elsewhere. */
const ALIKE = 4

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
 * The words at the end of the run stand in the gap after it too, so that they may have stayed there instead; and as much
 * begins and ends with that as with the gap: whole lines that came are not said to have come from mid-sentence on.
 * Of whole sentences a single word of the span among them is enough.
 *   Then. «It fell.» ‹It fell.› They wept.
 */
function mayHaveSlid({ before, after }: Edit, run: Run, span: Words, gaps: Gaps): boolean {
  const shift = run.now.from - run.was.from
  const now = shifted(span, shift)
  return (
    slidesOn(before, run.was, gaps.after.was, span) ||
    slidesOn(after, run.now, gaps.after.now, now) ||
    slidesBack(before, run.was, gaps.before.was, span) ||
    slidesBack(after, run.now, gaps.before.now, now)
  )
}

function slidesOn(side: Side, run: Words, gap: Words, span: Words): boolean {
  const least = opening(side, gap)
  for (let by = 1; by <= count(gap); by++) {
    for (let at = run.to - 1; at >= run.from && isSame(side, at, at + by); at--) {
      if (at >= span.to) continue
      const opens = opening(side, { from: at, to: at + by })
      if (opens >= least && (opens >= SENTENCE || at <= span.from)) return true
    }
  }
  return false
}

function slidesBack(side: Side, run: Words, gap: Words, span: Words): boolean {
  const least = opening(side, gap)
  for (let by = 1; by <= count(gap); by++) {
    for (let at = run.from; at < run.to && isSame(side, at, at - by); at++) {
      if (at < span.from) continue
      const opens = opening(side, { from: at - by + 1, to: at + 1 })
      if (opens >= least && (opens >= SENTENCE || at >= span.to - 1)) return true
    }
  }
  return false
}

function isSame({ words }: Side, one: number, other: number): boolean {
  return words[one]?.bare === words[other]?.bare
}

/** Whether whole lines or sentences stand here: what begins with its first word, and with the one after its last. */
function opening({ opens }: Side, { from, to }: Words): number {
  return Math.min(opens[from] ?? LINE, opens[to] ?? LINE)
}

function mayHaveSwapped({ before, after }: Edit, { was, now }: Run, span: Words): boolean {
  const shift = now.from - was.from
  const first = Math.min(span.to, Math.max(span.from + 1, was.from + ALIKE))
  const last = Math.max(span.from, Math.min(span.to - 1, was.to - ALIKE))
  const isNearStart = span.from - was.from <= NEAR
  const isNearEnd = was.to - span.to <= NEAR
  return (
    (isNearStart && wentWith(before, { from: was.from - 1, to: first }, after, was.from - 1)) ||
    (isNearStart && wentWith(after, { from: now.from - 1, to: first + shift }, before, now.from - 1)) ||
    (isNearEnd && wentWith(before, { from: last, to: was.to + 1 }, after, was.to)) ||
    (isNearEnd && wentWith(after, { from: last + shift, to: now.to + 1 }, before, now.to))
  )
}

/** A word that changed stands on the other side beside the same words, where nothing says what became of it. */
function wentWith(one: Side, words: Words, other: Side, changed: number): boolean {
  if (one.kept[changed] !== NONE) return false
  const by = changed - words.from
  const places = other.places.get(one.words[changed]?.bare ?? '') ?? []
  return places.some((place) => other.kept[place] === NONE && matches(one, words, other, place - by))
}
