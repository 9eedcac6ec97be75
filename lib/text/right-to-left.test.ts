import { expect, it } from 'vitest'
import { isRightToLeftAt } from './right-to-left'

it.each<[string, string, boolean, boolean]>([
  ['The ramp', 'r', true, false],
  ['گفت Harbour رفت', 'گ', false, true],
  ['گفت Harbour رفت', 'H', true, false],
  ['نود ۹۰ سفر', '۹', true, false],
  ['گفت «کشتی» رفت', '«', false, true],
  ['گفت (Harbour) رفت', '(', true, true],
  ['שלום', 'ש', false, true],
  ['…', '…', true, true],
])('in %s, %s, where the paragraph says %s: %s', (text, at, otherwise, expected) => {
  expect(isRightToLeftAt(text, Math.max(0, text.indexOf(at)), otherwise)).toBe(expected)
})
