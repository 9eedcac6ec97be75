import approxSearch from 'approx-string-match'
import { CONTEXT, quoteAt } from '@/lib/text/context'
import type { Span } from '@/lib/text/span'

/** How Hypothesis finds an annotation again, as its client publishes it: the likest words, weighed with what stands about them. */
const weights = { quote: 50, prefix: 20, suffix: 20, place: 2 }

export function searchQuote(before: string, after: string, span: Span): Span | null {
  const { exact, prefix, suffix } = quoteAt(before, span)
  if (exact === '') return null
  const scored = found(after, exact, Math.min(256, exact.length / 2)).map((match) => {
    const start = after.slice(Math.max(0, match.start - prefix.length), match.start)
    const end = after.slice(match.end, match.end + suffix.length)
    const score =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * (prefix ? likeness(start, prefix) : 1) +
      weights.suffix * (suffix ? likeness(end, suffix) : 1) +
      weights.place * (1 - Math.abs(match.start - span.start) / after.length)
    return { start: match.start, end: match.end, score }
  })
  const [best] = scored.sort((one, other) => other.score - one.score)
  return best ? { start: best.start, end: best.end } : null
}

type Match = { start: number; end: number; errors: number }

function found(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 })
  }
  return exact.length > 0 ? exact : approxSearch(text, words, errors)
}

function likeness(text: string, words: string): number {
  if (text === '') return 0
  return 1 - (found(text, words, Math.max(CONTEXT, words.length))[0]?.errors ?? words.length) / words.length
}
