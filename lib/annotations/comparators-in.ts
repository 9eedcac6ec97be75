import type { NumberIn } from './numbers-in'

/** How a sentence compares with a figure, by what it comes to: "above" and "over" are one. */
export type ComparatorIn = { value: string; words: string; index: number }

/** Those that stand before a number: "over 40", not "over the ramp". */
export function comparatorsIn(sentence: string, numbers: readonly NumberIn[]): ComparatorIn[] {
  return [...sentence.matchAll(every)]
    .filter(({ 0: words, index }) => {
      const past = index + words.length
      return numbers.some((number) => /^\s+(an?\s+)?$/.test(sentence.slice(past, number.index)))
    })
    .map(({ 0: words, index }) => ({ value: comparatorOf(words), words, index }))
}

/** The same word for every way of saying it; what is not known stays as it is. */
export function comparatorOf(words: string): string {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ')
  return spoken.find(([value, ways]) => value === plain || ways.split('|').includes(plain))?.[0] ?? plain
}

/** Longer ones stand first, so that "no more than" is not read as "more than". */
const spoken: [value: string, ways: string][] = [
  ['at most', 'no more than|not more than|at most|up to|a maximum of|حداکثر'],
  ['at least', 'no fewer than|no less than|not less than|at least|a minimum of|حداقل|دست‌کم|دست کم'],
  [
    'over',
    'more than|greater than|higher than|in excess of|exceeding|exceeds|exceeded|above|over|بیش از|بیشتر از|بالای',
  ],
  ['under', 'less than|fewer than|lower than|below|under|کمتر از|زیر'],
  ['about', 'about|around|roughly|approximately|some|nearly|almost|close to|حدود|تقریباً|نزدیک به|قریب'],
  ['exactly', 'exactly|precisely|دقیقاً'],
]

const every = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${spoken.map(([, ways]) => ways.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
