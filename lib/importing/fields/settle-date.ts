import type { Passage } from '../judging/passage'
import { type Fields, field } from '../reading'
import { datesIn } from './dates'

/** What else may tell which of two days is meant: 03/04/2025 is the third of April or the fourth of March. */
export type Hints = {
  /** Days the page names elsewhere so that each can be but one. */
  others: string[]
  /** The language the page declares, with its region if it has one. */
  tag: string | null
  notBefore: string | null
}

/** A date that may be either of two days stays asked unless something on the page settles it. */
export function settled(date: Fields['date'], { others, tag, notBefore }: Hints): Fields['date'] {
  const [dayFirst, monthFirst] = date.choices ?? []
  if (!dayFirst || !monthFirst) return date
  const named = [dayFirst, monthFirst].filter((choice) => others.includes(choice))
  if (named.length === 1) return settle(named[0], 'another date on the page')
  const late = [dayFirst, monthFirst].filter((choice) => notBefore !== null && choice >= notBefore)
  if (late.length === 1) return settle(late[0], 'the days its words speak of')
  const order = orderOf(tag)
  return order ? settle(order === 'day' ? dayFirst : monthFirst, `the language of the page, ${tag}`) : date

  function settle(value: string | undefined, by: string): Fields['date'] {
    return field(value ?? null, `${date.from}, settled by ${by}`, 'likely')
  }
}

/** The same, with the days the lines around the article name. */
export function dateSettled(
  date: Fields['date'],
  passages: Passage[],
  hints: Omit<Hints, 'others'>,
): Fields['date'] {
  if (!date.choices) return date
  const others = passages
    .filter(({ words }) => words < 25)
    .flatMap(({ text }) => datesIn(text).flatMap(({ iso, choices }) => (choices ? [] : [iso])))
  return settled(date, { ...hints, others })
}

/** English is written both ways, and only its region tells. */
function orderOf(tag: string | null): 'day' | 'month' | null {
  if (!tag) return null
  const [language, region] = tag.toLowerCase().split(/[-_]/)
  if (region === 'us' || region === 'ph') return 'month'
  return language !== 'en' || (region !== undefined && region.length === 2) ? 'day' : null
}
