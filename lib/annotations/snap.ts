import { characterAt, wholeCharacters, wordAt } from '@/lib/text/segments'
import { type Span, slice } from '@/lib/text/span'

const HYPHENS = '-\u2010\u2011'

/**
 * What a careless selection meant: whole words, without the spaces and punctuation around them.
 *   «e ramp, whi»  in  the ramp, which  →  the ramp, which
 *   « “sound” »                         →  sound
 * Null when no word or sign is selected.
 */
export function snap(text: string, span: Span): Span | null {
  const bare = shed(text, wholeCharacters(text, clamp(text, span)))
  if (!bare) return null
  return shed(text, { start: wordStart(text, bare.start), end: wordEnd(text, bare.end) })
}

/** Exactly as selected, save that no character is cut in two. */
export function exactly(text: string, span: Span): Span | null {
  const whole = wholeCharacters(text, clamp(text, span))
  return slice(text, whole).trim() === '' ? null : whole
}

/** The start of the word, with those hyphened to it, that a place lies in. */
export function wordStart(text: string, place: number): number {
  const start = wordAt(text, place)?.start ?? place
  const joined =
    start > 1 && HYPHENS.includes(text.charAt(start - 1)) && isWord(text, start - 2) && isWord(text, start)
  return joined ? wordStart(text, start - 2) : start
}

export function wordEnd(text: string, place: number): number {
  const end = (place > 0 ? wordAt(text, place - 1)?.end : null) ?? place
  const joined = HYPHENS.includes(text.charAt(end) || ' ') && isWord(text, end + 1) && isWord(text, end - 1)
  return joined ? wordEnd(text, end + 2) : end
}

function isWord(text: string, place: number): boolean {
  return wordAt(text, place)?.isWord ?? false
}

// Signs that mean something at the edge of words stay: 5%, #12, §4, @harbour.
const nothing = /^(?:[\s\p{Cf}][\p{M}\u200c]*|(?![%‰٪#§@&†])\p{P})+$/u
const initials = /(?<!\p{L})(?:\p{L}\.)+\p{L}$/u

function shed(text: string, span: Span): Span | null {
  let { start, end } = span
  for (let first = characterAt(text, start); first && start < end; first = characterAt(text, start)) {
    if (!nothing.test(slice(text, first))) break
    start = first.end
  }
  if (start >= end) return null
  for (let last = characterAt(text, end - 1); last; last = characterAt(text, end - 1)) {
    if (!nothing.test(slice(text, last))) break
    end = last.start
  }
  // The last full stop of the U.S. is its own.
  const stop = end < span.end && characterAt(text, end)
  const isInitials = initials.test(text.slice(Math.max(start, end - 12), end))
  if (stop && slice(text, stop) === '.' && isInitials) end = stop.end
  return wholeCharacters(text, withPartners(text, span, { start, end }))
}

const partners: Record<string, string> = { '“': '”', '‘': '’', '«': '»', '(': ')', '[': ']', '"': '"' }

/** A mark at the edge stays when the mark it belongs to stays: «“the ramp” is sound». */
function withPartners(text: string, { start, end }: Span, kept: Span): Span {
  const words = slice(text, kept)
  const opens = kept.start > start ? text.charAt(kept.start - 1) : ''
  const closes = kept.end < end ? text.charAt(kept.end) : ''
  if (partners[opens] && lacks(words, opens)) return { ...kept, start: kept.start - 1 }
  const opened = Object.keys(partners).find((mark) => partners[mark] === closes)
  if (opened && lacks(words, closes)) return { ...kept, end: kept.end + 1 }
  return kept
}

/** Whether words hold the other half of a mark, and not the mark. */
function lacks(words: string, mark: string): boolean {
  const [opens, closes] = Object.entries(partners).find((pair) => pair.includes(mark)) ?? ['', '']
  if (opens === closes) return words.split(opens).length % 2 === 0
  return words.split(opens).length !== words.split(closes).length && !words.includes(mark)
}

function clamp(text: string, { start, end }: Span): Span {
  return { start: Math.max(0, Math.min(start, end)), end: Math.min(text.length, Math.max(start, end)) }
}
