import type { Span } from '@/lib/text/span'
import { type Edit, NONE } from './edit'
import { nowAt, type Touched } from './now-at'
import { count, type Gap, placesOf, type Words } from './run'

/** More places than this help nobody. */
const MOST = 6
/** So many words, or all that went, must stand elsewhere to say that they may have moved there. */
const ENOUGH = 5

/** Where else the same words stand, nearest first. */
export function recurrences(edit: Edit, touched: Touched, own: Span): Span[] {
  const { words } = touched
  return placesOf(edit.before, words, edit.after)
    .map((at) => nowAt(edit, touched, { from: at, to: at + count(words) }))
    .filter(({ start }) => start !== own.start)
    .toSorted((one, other) => Math.abs(one.start - own.start) - Math.abs(other.start - own.start))
    .slice(0, MOST)
}

/** Words that went here and came elsewhere, as a paragraph that was moved: where they stand there. */
export function wentElsewhere(edit: Edit, touched: Touched, gap: Gap): [Span, ...Span[]] | null {
  const { words } = touched
  const [first, ...others] = placesOf(edit.before, words, edit.after)
    .filter(
      (at) =>
        isNew(edit, at, count(words)) && alike(edit, words, gap, at) >= Math.min(ENOUGH, count(gap.was)),
    )
    .slice(0, MOST)
    .map((at) => nowAt(edit, touched, { from: at, to: at + count(words) }))
  return first ? [first, ...others] : null
}

function isNew({ after }: Edit, at: number, length: number): boolean {
  return after.kept.subarray(at, at + length).every((place) => place === NONE)
}

/** How many words of the gap stand about this place as they stood about the words. */
function alike({ before, after }: Edit, words: Words, gap: Gap, at: number): number {
  const shift = at - words.from
  const isAlike = (place: number) => before.words[place]?.bare === after.words[place + shift]?.bare
  let from = words.from
  let to = words.to
  while (from > gap.was.from && isAlike(from - 1)) from--
  while (to < gap.was.to && isAlike(to)) to++
  return to - from
}
