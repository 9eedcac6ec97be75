import type { Fields, Reading } from '../reading'

const words = {
  title: ['title', 'no title'],
  bylines: ['byline', 'no byline'],
  outlet: ['outlet', 'no outlet'],
  date: ['date', 'no date'],
  language: ['language', 'no language'],
} as const satisfies Partial<Record<keyof Fields, readonly [string, string]>>

export type Asked = keyof typeof words

/** A field that wants a look, and why in a word or two. */
export type Doubt = { field: Asked; words: string }

type Doubted = Pick<Reading, 'fields' | 'notBefore'>

const asked = Object.keys(words).filter((name): name is Asked => name in words)

/** What an editor should look at first: what was not found, and what was found but may be wrong. */
export function doubtsIn({ fields, notBefore }: Doubted): Doubt[] {
  return asked.flatMap((name) => {
    const said = doubtOf(name, fields, notBefore)
    return said ? [{ field: name, words: said }] : []
  })
}

/** How many fields want a look: the doubtful imports come first in the Inbox. */
export function doubtCount(reading: Doubted): number {
  return doubtsIn(reading).length
}

function doubtOf(name: Asked, fields: Fields, notBefore: string | null): string | null {
  const { value, certainty } = fields[name]
  const [word, absent] = words[name]
  if (name === 'date' && fields.date.value === null && (fields.date.choices?.length ?? 0) > 1) {
    return 'which date'
  }
  if (value === null || value.length === 0) return isSettled(name, certainty) ? null : absent
  if (name === 'date' && isTooEarly(fields.date.value, notBefore)) return 'date too early'
  return certainty === 'doubtful' ? `${word} doubtful` : null
}

/** An editor may say that there is none, of all but the language. */
function isSettled(name: Asked, certainty: Fields[Asked]['certainty']): boolean {
  return certainty === 'sure' && name !== 'language'
}

/** The words speak of a later day as past. */
function isTooEarly(date: string | null, notBefore: string | null): boolean {
  return date !== null && notBefore !== null && date < notBefore
}
