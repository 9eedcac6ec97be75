const calendars = [
  { named: /iranian|jalali/i, code: 'persian', words: 'in the Iranian calendar' },
  { named: /hijri/i, code: 'islamic-umalqura', words: 'in the Hijri calendar' },
] as const

/** "24 Aban 1405 in the Iranian calendar.", where the date was read in another calendar than it is kept in. */
export function calendarWords(date: string | null, from: string): string | null {
  const calendar = calendars.find(({ named }) => named.test(from))
  if (!date || !calendar) return null
  const parts = new Intl.DateTimeFormat(`en-GB-u-ca-${calendar.code}`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(date))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')} ${calendar.words}.`
}
