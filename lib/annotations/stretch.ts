import { characterAt, wordAt } from '@/lib/text/segments'
import { contains, isSameSpan, type Span, slice } from '@/lib/text/span'
import { exactly, snap, wordEnd, wordStart } from './snap'
import { nextSentence, nextWord, previousSentence, previousWord, sentenceAround } from './walk'

export type SpanEnd = 'start' | 'end'
export type Stretch = `${'grow' | 'shrink'}-${SpanEnd}`
export type Unit = 'character' | 'word' | 'sentence'
export type By = { unit: Unit; language: string }

/** A span with one unit more or less at one of its ends; the span itself where there is no such unit. */
export function stretch(text: string, span: Span, way: Stretch, by: By): Span {
  const end: SpanEnd = way.endsWith('start') ? 'start' : 'end'
  const place = placeFor(text, span, way, by)
  if (place === null) return span
  const found = reach(text, span, end, place, by.unit === 'character')
  const isMore = way.startsWith('grow')
  const fits = found && (isMore ? contains(found, span) : contains(span, found))
  return fits ? found : span
}

/** A span with one end taken to a place, snapped or exact; past the other end the two change places. Null where nothing is left. */
export function reach(text: string, span: Span, end: SpanEnd, place: number, isExact: boolean): Span | null {
  const fixed = end === 'end' ? span.start : span.end
  const wanted = { start: Math.min(fixed, place), end: Math.max(fixed, place) }
  if (isExact) return exactly(text, wanted)
  const snapped = snap(text, wanted)
  // An end that was set exactly stays.
  if (!snapped || isSameSpan(snap(text, span), span)) return snapped
  const kept = fixed < place ? { start: fixed, end: snapped.end } : { start: snapped.start, end: fixed }
  return kept.start < kept.end ? kept : null
}

function placeFor(text: string, { start, end }: Span, way: Stretch, { unit, language }: By): number | null {
  const isEnd = way.endsWith('end')
  if (unit === 'character') {
    const onwards = way === 'grow-end' || way === 'shrink-start'
    return characterFrom(text, isEnd ? end : start, onwards)
  }
  if (unit === 'word') {
    if (way === 'grow-end') return restOfWord(text, end) ?? nextWord(text, end)?.end ?? null
    if (way === 'grow-start') return headOfWord(text, start) ?? previousWord(text, start)?.start ?? null
    return isEnd ? wordStart(text, end - 1) : wordEnd(text, start + 1)
  }
  const own = sentenceAround(text, isEnd ? { start: end - 1, end } : { start, end: start + 1 }, language)
  if (way === 'grow-end') return own.end > end ? own.end : (nextSentence(text, end, language)?.end ?? null)
  if (way === 'grow-start')
    return own.start < start ? own.start : (previousSentence(text, start, language)?.start ?? null)
  const left = isEnd
    ? previousSentence(text, own.start, language)?.end
    : nextSentence(text, own.end, language)?.start
  return left !== undefined && left > start && left < end ? left : null
}

/** Where a word ends that is cut by a place; null where none is. */
function restOfWord(text: string, place: number): number | null {
  const end = wordEnd(text, place)
  return end > place && wordAt(text, place - 1)?.isWord ? end : null
}

function headOfWord(text: string, place: number): number | null {
  const start = wordStart(text, place)
  return start < place && wordAt(text, place)?.isWord ? start : null
}

/** One character on or back; the end of a line counts as none. */
function characterFrom(text: string, place: number, onwards: boolean): number | null {
  const character = characterAt(text, onwards ? place : place - 1)
  if (!character || (!onwards && place === 0)) return null
  if (slice(text, character) !== '\n') return onwards ? character.end : character.start
  return characterFrom(text, onwards ? character.end : character.start, onwards)
}
