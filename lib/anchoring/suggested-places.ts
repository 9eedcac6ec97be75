import { type Span, slice } from '@/lib/text/span'
import { isWord, wordsByLine } from './words'

/** More than this helps nobody. */
const MOST = 5
/** A passage that shares less of the words than this is another one. */
const LEAST = 0.5

/**
 * Places with words like those sought, the likest first and of those the nearest. A suggestion for a person to choose
 * from, never an answer: what is like is not the same.
 */
export function suggestedPlaces(text: string, was: string, near: number): Span[] {
  const sought = wordsByLine(was).flat().filter(isWord)
  const words = wordsByLine(text).flat().filter(isWord)
  if (sought.length === 0) return []

  const wanted = countsOf(sought.map(({ bare }) => bare))
  const inSight = new Map<string, number>()
  const found: { span: Span; shared: number }[] = []
  let shared = 0
  words.forEach(({ bare, end }, place) => {
    shared += change(inSight, wanted, bare, 1)
    const gone = words[place - sought.length]
    if (gone) shared += change(inSight, wanted, gone.bare, -1)
    const first = words[Math.max(0, place - sought.length + 1)]
    if (first && shared >= sought.length * LEAST) found.push({ span: { start: first.start, end }, shared })
  })

  const distance = ({ span }: { span: Span }) => Math.abs(span.start - near)
  const best: Span[] = []
  for (const { span } of found.sort((a, b) => b.shared - a.shared || distance(a) - distance(b))) {
    if (best.length === MOST) break
    if (best.every((other) => other.end <= span.start || span.end <= other.start))
      best.push(trimmed(text, span))
  }
  return best
}

function countsOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How many more of the wanted words are in sight. */
function change(inSight: Map<string, number>, wanted: Map<string, number>, word: string, by: 1 | -1): number {
  const before = inSight.get(word) ?? 0
  inSight.set(word, before + by)
  const most = wanted.get(word) ?? 0
  return Math.min(before + by, most) - Math.min(before, most)
}

function trimmed(text: string, span: Span): Span {
  const words = slice(text, span)
  return { start: span.start + words.length - words.trimStart().length, end: span.end }
}
