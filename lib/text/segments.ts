import type { Span } from './span'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Spaces that words never hold; a narrow no-break space stands inside numbers. */
const SPACE = /[^\S\u202f]/

export type Word = Span & { isWord: boolean }

/** What the segmenter takes as one (a word, a run of spaces, a sign) around a place; null past the end. */
export function wordAt(text: string, place: number): Word | null {
  const near = stretchAround(text, place)
  const found = words.segment(text.slice(near.start, near.end)).containing(place - near.start)
  if (!found) return null
  const start = near.start + found.index
  return { start, end: start + found.segment.length, isWord: found.isWordLike ?? false }
}

/** The character as a reader sees it: an emoji of several parts, a letter with all its marks. Null past the end. */
export function characterAt(text: string, place: number): Span | null {
  const near = stretchAround(text, place)
  const found = characters.segment(text.slice(near.start, near.end)).containing(place - near.start)
  if (!found) return null
  const start = near.start + found.index
  return { start, end: start + found.segment.length }
}

/** A span with the characters whole that its ends cut in two; an empty one stays empty. */
export function wholeCharacters(text: string, span: Span): Span {
  if (span.start >= span.end) return span
  return {
    start: characterAt(text, span.start)?.start ?? span.start,
    end: characterAt(text, span.end - 1)?.end ?? span.end,
  }
}

/**
 * Where the segmenter need look: within the line, a word further than the one the place is in, since a sign may join to a
 * space. Whole long texts are too slow to ask at each key.
 */
function stretchAround(text: string, place: number): Span {
  if (text.charAt(place) === '\n') return { start: place, end: place + 1 }
  return { start: wordBack(text, wordBack(text, place)), end: wordOn(text, wordOn(text, place)) }
}

function wordBack(text: string, from: number): number {
  let at = from
  while (at > 0 && !SPACE.test(text.charAt(at - 1))) at -= 1
  while (at > 0 && SPACE.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '\n') at -= 1
  return at
}

function wordOn(text: string, from: number): number {
  let at = from
  while (at < text.length && !SPACE.test(text.charAt(at))) at += 1
  while (at < text.length && SPACE.test(text.charAt(at)) && text.charAt(at) !== '\n') at += 1
  return at
}
