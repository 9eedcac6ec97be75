import type { Sentence } from './sentences'

/** Fewer words than this may stand in two texts because both quote them. */
const FEWEST_WORDS = 30
const FEWEST_SENTENCES = 2
/** Of a short text one sentence may be all there is. */
const ENOUGH = 0.3

type Text = { words: number; sentences: Sentence[] }

/** The sentences of one text that stand in another, where they are more than a quotation; and which share of the shorter text they are. */
export function sharedPassage(one: Text, other: Text): { sentences: string[]; share: number } | null {
  const there = new Set(other.sentences.map(({ hash }) => hash))
  const shared = one.sentences.filter(({ hash }) => there.has(hash))
  const words = shared.reduce((sum, sentence) => sum + sentence.words, 0)
  const share = words / Math.max(1, Math.min(one.words, other.words))
  const isPassage = shared.length >= FEWEST_SENTENCES && words >= FEWEST_WORDS
  if (words === 0 || (!isPassage && share < ENOUGH)) return null
  return { sentences: shared.map(({ text }) => text), share: Math.min(1, share) }
}
