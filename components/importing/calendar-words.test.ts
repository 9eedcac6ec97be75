import { expect, it } from 'vitest'
import { calendarWords } from './calendar-words'

it.each([
  ['2025-03-21', 'byline, Iranian calendar', '1 Farvardin 1404 in the Iranian calendar.'],
  ['2025-03-01', 'first lines, Hijri calendar', '1 Ramadan 1446 in the Hijri calendar.'],
  ['2025-03-01', 'JSON-LD', null],
  [null, 'byline, Iranian calendar', null],
])('says %s, from the %s, as %s', (date, from, words) => {
  expect(calendarWords(date, from)).toBe(words)
})
