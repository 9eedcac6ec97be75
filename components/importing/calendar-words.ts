import { type Calendar, calendarOfYear } from '@/lib/importing/fields/calendars'
import { withWesternDigits } from '@/lib/importing/fields/dates'

const calendars: Partial<Record<Calendar, { code: string; words: string }>> = {
  iranian: { code: 'persian', words: 'in the Iranian calendar' },
  hijri: { code: 'islamic-umalqura', words: 'in the Hijri calendar' },
}

/** "24 Aban 1405 in the Iranian calendar", where the words it was read from have a year of that calendar. */
export function calendarWords(date: string | null, from: string): string | null {
  const year = /(?<!\d)1[2-5]\d\d(?!\d)/.exec(withWesternDigits(from))?.[0]
  const calendar = calendars[(year && calendarOfYear(Number(year))) || 'gregorian']
  if (!date || !calendar) return null
  const parts = new Intl.DateTimeFormat(`en-GB-u-ca-${calendar.code}`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(date))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')} ${calendar.words}`
}
