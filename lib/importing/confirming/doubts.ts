import type { Fields } from '../reading'

const words = {
  title: ['title', 'no title'],
  bylines: ['byline', 'no byline'],
  outlet: ['outlet', 'no outlet'],
  date: ['date', 'no date'],
  language: ['language', 'no language'],
} as const satisfies Partial<Record<keyof Fields, readonly [string, string]>>

type Asked = keyof typeof words

const asked = Object.keys(words).filter((name): name is Asked => name in words)

/** What an editor should look at first, in a word each: what was not found, and what was found but may be wrong. */
export function doubtsOf(fields: Fields): string[] {
  return asked.flatMap((name) => {
    const { value, certainty } = fields[name]
    const missing = value === null || value.length === 0
    const [word, absent] = words[name]
    if (missing) return [absent]
    return certainty === 'doubtful' ? [`${word} doubtful`] : []
  })
}
