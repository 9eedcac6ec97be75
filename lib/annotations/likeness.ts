const tokens = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a sentence that tell it from others, letter case and short words aside; where it has only short ones, all of them as one. */
export function telling(sentence: string): string[] {
  const found = [...tokens.segment(sentence.toLocaleLowerCase())].filter(({ isWordLike }) => isWordLike)
  const words = [...new Set(found.map(({ segment }) => segment))]
  const long = words.filter(isTelling)
  return long.length > 0 || words.length === 0 ? long : [words.join(' ')]
}

const everyday = new Set(
  'این آنها برای است بود بودند شده شدند کرد کردند کند های اما نیز ولی هیچ باید یکی'.split(' '),
)

/** Scripts that leave vowels out, or write a word in a sign or two, tell in fewer letters. */
function isTelling(word: string): boolean {
  if (/\p{N}/u.test(word)) return true
  if (/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return word.length > 2 && !everyday.has(word)
  return word.length > (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) ? 3 : 1)
}

/** How much of what two sentences say they share, 0 to 1. */
export function likeness(one: string, other: string): number {
  const here = new Set(telling(one))
  const there = new Set(telling(other))
  const shared = here.intersection(there).size
  return shared === 0 ? 0 : (2 * shared) / (here.size + there.size)
}

/** The likest first, those unlike left out. */
export function likest<T>(words: string, among: readonly T[], sentenceOf: (one: T) => string, most = 9): T[] {
  return among
    .map((one) => ({ one, share: likeness(words, sentenceOf(one)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ one }) => one)
}
