import { expect, it } from 'vitest'
import { figureWords } from './figure'

it.each([
  ['9000000', 'crowns', '9,000,000 crowns'],
  ['-12500.25', 'crowns', '-12,500.25 crowns'],
  ['2023', null, '2023'],
  ['0.12345', 'points', '0.12345 points'],
])('writes %s as a person reads it', (figure, unit, words) => {
  expect(figureWords({ figure, unit, comparator: null, asOf: null })).toBe(words)
})
