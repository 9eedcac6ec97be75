import { expect, it } from 'vitest'
import { calendarWords } from './calendar-words'

it.each([
  ['2025-03-21', 'line above the text: “۱ فروردین ۱۴۰۴”', '1 Farvardin 1404 in the Iranian calendar'],
  ['2025-03-01', 'line above the text: “1 رمضان 1446”', '1 Ramadan 1446 in the Hijri calendar'],
  ['2025-03-01', 'JSON-LD', null],
  [null, 'line above the text: “۱۴۰۴”', null],
])('says %s, from the %s, as %s', (date, from, words) => {
  expect(calendarWords(date, from)).toBe(words)
})
