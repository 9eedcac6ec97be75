import { comparatorsIn } from '@/lib/annotations/comparators-in'
import { datesIn } from '@/lib/annotations/dates-in'
import { numbersIn } from '@/lib/annotations/numbers-in'

export type FigureIn = { figure: string; unit: string; comparator: string; asOf: string }

const noFigure = { figure: '', unit: '', comparator: '' }
const unitNames: Record<string, string> = { '%': 'per cent' }
const noUnit =
  /^(?:of|and|or|in|on|at|by|to|for|from|with|as|is|are|was|were|has|have|had|the|a|an|that|which|who|و|از|در|به|را|تا)$/i

/** The first figure of some words, with what it counts, how it compares and the day it stands for. */
export function figureIn(words: string): FigureIn {
  const dates = datesIn(words)
  const undated = dates.reduce(
    (left, { index, words: date }) =>
      left.slice(0, index) + ' '.repeat(date.length) + left.slice(index + date.length),
    words,
  )
  const day = dates.map(({ value }) => isoDay(value)).find((found) => found !== null) ?? ''
  const [number] = numbersIn(undated)
  if (!number) return { ...noFigure, asOf: '' }

  const comparator = comparatorsIn(undated, [number])[0]?.words.toLowerCase() ?? ''
  const unit = number.unit || unitAfter(undated.slice(number.index + number.words.length))
  return { figure: String(number.value), unit: unitNames[unit] ?? unit, comparator, asOf: day }
}

/** "sailings" of "90 sailings were cancelled", "winter sailings" of "90 winter sailings". */
function unitAfter(rest: string): string {
  const found = /^[\s-]+([\p{L}\p{M}\u200c’'-]+)(?:\s+([\p{L}\p{M}\u200c’'-]+))?/u.exec(rest)
  const [, first = '', second = ''] = found ?? []
  if (first === '' || noUnit.test(first)) return ''
  return !first.endsWith('s') && second.endsWith('s') && !noUnit.test(second) ? `${first} ${second}` : first
}

/** A whole Gregorian day as 2026-03-14. */
function isoDay(value: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
