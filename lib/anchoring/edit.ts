import { keptWords } from '@/lib/text/block-words'
import { isWord, type Opening, openings, type Word, wordsByLine } from './words'

/** No word of the other text. */
export const NONE = -1

export type Side = {
  text: string
  words: Word[]
  /** What begins with each word. */
  opens: Opening[]
  /** For each word, where it stands among the words of the other text, or NONE. */
  kept: Int32Array
  /** Where each word is found. */
  places: Map<string, number[]>
}

/** What was done to a text, word by word. Signs and spaces ride along with the words about them. */
export type Edit = {
  before: Side
  after: Side
  /** For each word before, the first and the end of the words about it that were kept without a gap. */
  runs: { from: Int32Array; to: Int32Array }
}

export function edit(before: string, after: string): Edit {
  const was = wordsByLine(before)
  const now = wordsByLine(after)
  const [wasSide, nowSide] = [sideOf(before, was), sideOf(after, now)]
  const [wasWord, nowWord] = [numbersOfWords(was.flat()), numbersOfWords(now.flat())]

  for (const [i, j] of keptWords(was, now)) {
    const [one, other] = [wasWord[i] ?? NONE, nowWord[j] ?? NONE]
    if (one === NONE || other === NONE) continue
    wasSide.kept[one] = other
    nowSide.kept[other] = one
  }
  return { before: wasSide, after: nowSide, runs: runsOf(wasSide.kept) }
}

function runsOf(kept: Int32Array): Edit['runs'] {
  const from = Int32Array.from(kept.keys())
  const to = Int32Array.from(kept.keys(), (place) => place + 1)
  for (let place = 1; place < kept.length; place++) {
    if (follows(kept, place)) from[place] = from[place - 1] as number
  }
  for (let place = kept.length - 1; place > 0; place--) {
    if (follows(kept, place)) to[place - 1] = to[place] as number
  }
  return { from, to }
}

function follows(kept: Int32Array, place: number): boolean {
  const before = kept[place - 1] as number
  return before !== NONE && kept[place] === before + 1
}

function sideOf(text: string, lines: Word[][]): Side {
  const all = lines.flat()
  const openingOf = lines.flatMap(openings)
  const words = all.filter(isWord)
  const opens = openingOf.filter((_, place) => isWord(all[place] as Word))
  const places = new Map<string, number[]>()
  words.forEach(({ bare }, place) => {
    const known = places.get(bare)
    if (known) known.push(place)
    else places.set(bare, [place])
  })
  return { text, words, opens, kept: new Int32Array(words.length).fill(NONE), places }
}

/** For each word or sign, its number among the words; NONE for a sign. */
function numbersOfWords(wordsAndSigns: Word[]): number[] {
  let count = 0
  return wordsAndSigns.map((word) => (isWord(word) ? count++ : NONE))
}
