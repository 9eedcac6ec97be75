import { lineAt, sentencesOver } from '@/lib/text/lines'
import type { Span } from '@/lib/text/span'
import { snap, wordEnd, wordStart } from './snap'

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

/** The word a place lies in or before; at the end of the text, the last. */
export function wordNear(text: string, place: number): Span | null {
  return nextWord(text, wordStart(text, place)) ?? previousWord(text, text.length)
}

/** The whole sentences a span lies in, short of the next line. */
export function sentenceAround(text: string, span: Span, language: string): Span {
  const touched = sentencesOver(text, span, language).filter(
    ({ start, end }) => start < span.end && end > span.start,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  return (first && last && snap(text, { start: first.start, end: last.end })) ?? span
}

/** The lines a span lies in, whole. */
export function linesAround(text: string, { start, end }: Span): Span {
  const whole = { start: lineAt(text, start).start, end: lineAt(text, Math.max(start, end - 1)).end }
  return snap(text, whole) ?? { start, end }
}

/** The first sentence with words in it that begins at or after a place. */
export function nextSentence(text: string, from: number, language: string): Span | null {
  for (let line = lineAt(text, from); line.start <= text.length; line = lineAt(text, line.end + 1)) {
    for (const sentence of sentencesOver(text, line, language)) {
      const found = sentence.start >= from ? snap(text, sentence) : null
      if (found) return found
    }
    if (line.end >= text.length) return null
  }
  return null
}

/** The last sentence with words in it that ends at or before a place. */
export function previousSentence(text: string, before: number, language: string): Span | null {
  for (let line = lineAt(text, before); ; line = lineAt(text, line.start - 1)) {
    for (const sentence of sentencesOver(text, line, language).reverse()) {
      const found = snap(text, sentence)
      if (found && found.end <= before) return found
    }
    if (line.start === 0) return null
  }
}
