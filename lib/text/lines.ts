import { sentencesOf } from './sentences'
import type { Span } from './span'

/** The line of the canonical text a place is in, without its end. */
export function lineAt(text: string, place: number): Span {
  const end = text.indexOf('\n', place)
  return { start: place > 0 ? text.lastIndexOf('\n', place - 1) + 1 : 0, end: end < 0 ? text.length : end }
}

/** The sentences of the lines a span touches. */
export function sentencesOver(text: string, { start, end }: Span, language: string): Span[] {
  const from = lineAt(text, start).start
  const until = lineAt(text, Math.max(start, end - 1)).end
  return sentencesOf(text.slice(from, until), language).map((sentence) => ({
    start: from + sentence.start,
    end: from + sentence.end,
  }))
}
