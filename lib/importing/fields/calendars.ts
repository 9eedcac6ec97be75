import { isValidJalaaliDate, toGregorian } from 'jalaali-js'

export type Calendar = 'gregorian' | 'iranian' | 'hijri'

/** The ISO date of a day in a calendar; null where there is no such day. */
export function isoIn(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === 'gregorian') return gregorian(year, month, day)
  if (calendar === 'hijri') return hijri(year, month, day)
  if (year < 1200 || year > 1500 || !isValidJalaaliDate(year, month, day)) return null
  const { gy, gm, gd } = toGregorian(year, month, day)
  return gregorian(gy, gm, gd)
}

/** Which calendar a year by itself belongs to: 1404 is Iranian, 1446 Hijri, 2025 Gregorian. */
export function calendarOfYear(year: number): Calendar | null {
  if (year >= 1300 && year < 1420) return 'iranian'
  if (year >= 1420 && year < 1480) return 'hijri'
  return year >= 1700 && year < 2200 ? 'gregorian' : null
}

function gregorian(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1700 && year < 2200 ? date.toISOString().slice(0, 10) : null
}

const DAY = 86_400_000
const HIJRI_EPOCH = Date.UTC(622, 6, 19)
const HIJRI_YEAR = 354.36707 * DAY

/** Found by walking the days near the reckoned one, since the Hijri months follow a printed table. */
function hijri(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null
  const near = HIJRI_EPOCH + (year - 1) * HIJRI_YEAR + ((month - 1) * 29.53 + day - 1) * DAY
  for (let shift = -6; shift <= 6; shift++) {
    const date = new Date(near + shift * DAY)
    if (hijriCalendar.format(date) === `${month}/${day}/${year}`) return date.toISOString().slice(0, 10)
  }
  return null
}

const hijriCalendar = {
  format(date: Date): string {
    const parts = hijriParts.formatToParts(date)
    const part = (type: string) => parts.find((one) => one.type === type)?.value
    return `${part('month')}/${part('day')}/${part('year')}`
  },
}

const hijriParts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})
