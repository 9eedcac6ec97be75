import type { Stance } from '@/prisma/generated/enums'
import { comparatorOf, comparatorsIn } from './comparators-in'
import { datesIn } from './dates-in'
import { namesIn } from './names-in'
import { negationsIn } from './negations-in'
import { numbersIn } from './numbers-in'

/** A claim as it is worded: its sentence, and its figure where one is kept apart. */
export type Worded = {
  sentence: string
  figure: string | null
  unit: string | null
  comparator: string | null
  asOf: string | null
}

/** Somebody who is said to know it, and how they stand to it. */
export type Said = { who: string; stance: Stance }

/** One thing in which two claims are not the same, in the words of each; empty where one of them says nothing of it. */
export type Difference = {
  about: 'number' | 'comparator' | 'unit' | 'date' | 'as of' | 'negation' | 'who'
  mine: string
  theirs: string
}

/**
 * What makes one claim true where the other is not, as far as it can be told from the words: "above 50%" and
 * "over 40%" differ in their number, "above 50%" and "at least 50%" in their comparator.
 */
export function whatDiffers(mine: Worded, theirs: Worded): Difference[] {
  const unitsKept = mine.unit !== null && theirs.unit !== null
  const [here, there] = [mine, theirs].map((one) => tellingIn(unitsKept ? one : { ...one, unit: null }))
  if (!here || !there) return []
  return (Object.keys(here) as (keyof Telling)[]).flatMap((about) => {
    const gone = without(here[about], there[about])
    const come = without(there[about], here[about])
    if (gone.length + come.length === 0) return []
    return [{ about, mine: wordsOf(gone), theirs: wordsOf(come) }]
  })
}

/** Of those said to know the other claim, whoever is not among those who say this one so. */
export function whoDiffers(mine: Said, theirs: readonly Said[]): Said[] {
  const isMine = ({ who, stance }: Said) => stance === mine.stance && isSame(who, mine.who)
  return theirs.some(isMine) ? [] : [...theirs]
}

type Mark = { value: string; words: string }
type Telling = Record<Difference['about'], Mark[]>

/** Dates are read first and taken out, so that no year is a number; then what compares, so that "no more than" is no no. */
function tellingIn({ sentence, figure, unit, comparator, asOf }: Worded): Telling {
  const dates = datesIn(sentence)
  const undated = cut(sentence, dates)
  const numbers = numbersIn(undated)
  const compared = comparatorsIn(undated, numbers)
  const negations = negationsIn(cut(undated, compared))
  const values = numbers.map(({ value, words }) => ({ value: String(value), words }))
  const units = numbers.flatMap((number) => (number.unit ? [{ value: number.unit, words: number.unit }] : []))

  return {
    number: orElse(values, figure, (written) => String(Number(written))),
    comparator: orElse(
      compared.filter(({ value }) => value !== 'exactly'),
      comparator,
      comparatorOf,
    ),
    unit: orElse(units, unit, (written) => written.trim().toLowerCase()),
    date: dates,
    'as of': asOf ? [{ value: asOf, words: asOf }] : [],
    negation: negations.length % 2 === 1 ? [{ value: 'no', words: negations.join(', ') }] : [],
    who: namesIn(undated).map((name) => ({ value: name.toLocaleLowerCase(), words: name })),
  }
}

function orElse(marks: Mark[], kept: string | null, read: (words: string) => string): Mark[] {
  return marks.length > 0 || !kept ? marks : [{ value: read(kept), words: kept }]
}

/** Those of one side that the other has no match for. */
function without(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  const left = others.map(({ value }) => value)
  return marks.filter(({ value }) => {
    const place = left.indexOf(value)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

function cut(sentence: string, pieces: readonly { index: number; words: string }[]): string {
  return pieces.reduce((left, { index, words }) => {
    return left.slice(0, index) + ' '.repeat(words.length) + left.slice(index + words.length)
  }, sentence)
}

function wordsOf(marks: readonly Mark[]): string {
  return marks.map(({ words }) => words).join(', ')
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
}
