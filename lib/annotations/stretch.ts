import type { Span } from '@/lib/text/span'
import { snap, wordEnd, wordStart } from './snap'

export type Stretch = 'grow-end' | 'shrink-end' | 'grow-start' | 'shrink-start'

/** A span with one word more or less at one of its ends; the span itself where there is no such word. */
export function stretch(text: string, span: Span, by: Stretch): Span {
  const wanted = stretched(text, span, by)
  return (wanted && wanted.start < wanted.end && snap(text, wanted)) || span
}

function stretched(text: string, { start, end }: Span, by: Stretch): Span | null {
  switch (by) {
    case 'grow-end': {
      const next = nextWord(text, end)
      return next && { start, end: next.end }
    }
    case 'grow-start': {
      const previous = previousWord(text, start)
      return previous && { start: previous.start, end }
    }
    case 'shrink-end':
      return { start, end: wordStart(text, end - 1) }
    case 'shrink-start':
      return { start: wordEnd(text, start + 1), end }
  }
}

/** The first word or sign that begins at or after a place. */
export function nextWord(text: string, from: number): Span | null {
  for (let place = from; place < text.length; place = Math.max(place + 1, wordEnd(text, place + 1))) {
    const found = snap(text, { start: place, end: Math.max(place + 1, wordEnd(text, place + 1)) })
    if (found && found.start >= from) return found
  }
  return null
}

/** The last word or sign that ends at or before a place. */
export function previousWord(text: string, before: number): Span | null {
  for (let place = before; place > 0; place = Math.min(place - 1, wordStart(text, place - 1))) {
    const found = snap(text, { start: Math.min(place - 1, wordStart(text, place - 1)), end: place })
    if (found && found.end <= before) return found
  }
  return null
}

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** The whole sentences a span lies in, short of the next block. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = sentences.segment(text).containing(start)
  const last = sentences.segment(text).containing(end - 1)
  const whole = { start: first?.index ?? start, end: last ? last.index + last.segment.length : end }
  return snap(text, whole) ?? { start, end }
}
