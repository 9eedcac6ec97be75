import type { Certainty } from '../reading'
import { calendarOfYear, isoIn } from './calendars'
import { monthNamed, monthPattern } from './month-names'

/** A full date as written somewhere in a text, turned into ISO. */
export type WrittenDate = {
  iso: string
  certainty: Certainty
  /** Both days it may be, the day-first reading before the month-first one. */
  choices?: string[]
  start: number
  end: number
}

/** Every full date written in the text, in the Gregorian, the Iranian or the Hijri calendar, in order. */
export function datesIn(text: string): WrittenDate[] {
  const plain = withWesternDigits(text)
  if (!/\d{4}/.test(plain)) return []
  const found = notations.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const date = read(match.groups ?? {})
      return date ? [{ ...date, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((date, index) => !found.slice(0, index).some((earlier) => earlier.end > date.start))
}

export function dateIn(text: string): WrittenDate | null {
  return datesIn(text)[0] ?? null
}

/** ۱۴۰۴ and ١٤٠٤ as 1404, each digit in its place. */
export function withWesternDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

type Parts = Record<string, string | undefined>
type Read = (parts: Parts) => Pick<WrittenDate, 'iso' | 'certainty' | 'choices'> | null

const START = '(?<![\\p{L}\\p{N}/.-])'
const DAY = '(?<day>\\d{1,2})'
const YEAR = '(?<year>\\d{4})(?!\\d)'
const MONTH = `(?<month>${monthPattern})\\.?(?:[\\s\\u200c]+ماه)?`

const notations: { pattern: RegExp; read: Read }[] = [
  {
    pattern: new RegExp(
      `${START}${DAY}(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:de\\s+|of\\s+)?|-)${MONTH},?(?:\\s+(?:del?\\s+|سال\\s+)?|-|/)${YEAR}`,
      'giu',
    ),
    read: named,
  },
  { pattern: new RegExp(`${START}${MONTH}\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'giu'), read: named },
  {
    pattern:
      /(?<![\d/.-])(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d/]|[-.]\d)/g,
    read: yearFirst,
  },
  {
    pattern:
      /(?<![\d/.-])(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/]|[-.]\d)/g,
    read: yearLast,
  },
  { pattern: /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g, read: yearFirst },
]

function named({ year, month, day }: Parts): ReturnType<Read> {
  const name = monthNamed(month ?? '')
  if (!name) return null
  const iso = isoIn(name.calendar, Number(year), name.month, Number(day))
  return iso ? { iso, certainty: 'sure' } : null
}

function yearFirst({ year, month, day }: Parts): ReturnType<Read> {
  const calendar = calendarOfYear(Number(year))
  const iso = calendar && isoIn(calendar, Number(year), Number(month), Number(day))
  return iso ? { iso, certainty: 'sure' } : null
}

/** 04/11/2025 may be either of two days; only a day above twelve makes it certain. */
function yearLast({ year, month, day }: Parts): ReturnType<Read> {
  const dayFirst = yearFirst({ year, month, day })
  const monthFirst = yearFirst({ year, month: day, day: month })
  if (dayFirst && monthFirst && Number(day) !== Number(month))
    return { iso: dayFirst.iso, certainty: 'doubtful', choices: [dayFirst.iso, monthFirst.iso] }
  return dayFirst ?? monthFirst
}
