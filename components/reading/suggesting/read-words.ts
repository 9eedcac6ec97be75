import type { ClaimReading } from '@/lib/suggestions/suggestion'
import type { Span } from '@/lib/text/span'

/** What the worker read in words it was asked about: asked ahead, so that it is known when a card opens. */
export type ReadWords = {
  /** Sends the question to the worker; null where there is none. */
  ask: ((span: Span) => void) | null
  keep: (span: Span, reading: ClaimReading) => void
  known: (span: Span) => ClaimReading | null
  /** Calls back once the words are read, unless nobody is there to read them. */
  whenKnown: (span: Span, then: (reading: ClaimReading) => void) => void
}

const MOST = 50

export function readWords(): ReadWords {
  const readings = new Map<string, ClaimReading>()
  const waiting = new Map<string, (reading: ClaimReading) => void>()
  const words: ReadWords = {
    ask: null,
    known: (span) => readings.get(nameOf(span)) ?? null,
    keep: (span, reading) => {
      const name = nameOf(span)
      if (readings.size >= MOST) readings.clear()
      readings.set(name, reading)
      waiting.get(name)?.(reading)
      waiting.delete(name)
    },
    whenKnown: (span, then) => {
      waiting.set(nameOf(span), then)
      words.ask?.(span)
    },
  }
  return words
}

/** Hands over what is read in words: at once where they were read ahead. */
export function readThen(words: ReadWords, span: Span, then: (reading: ClaimReading) => void) {
  const known = words.known(span)
  if (known) then(known)
  else words.whenKnown(span, then)
}

function nameOf({ start, end }: Span): string {
  return `${start}-${end}`
}
