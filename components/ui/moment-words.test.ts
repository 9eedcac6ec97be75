import { expect, it } from 'vitest'
import { type MomentShape, momentWords, waitWords } from './moment-words'

const at = new Date('2026-11-04T23:07:59Z')

it.each<[MomentShape, string]>([
  ['long', '4 November 2026'],
  ['short', '4 Nov'],
  ['clock', '23:07'],
  ['moment', '4 Nov 2026, 23:07'],
])('writes a moment as %s in UTC', (shape, words) => {
  expect(momentWords(at, shape)).toBe(words)
})

it.each([
  ['2026-11-04T23:08:30Z', 'now'],
  ['2026-11-04T23:14:00Z', '6 min'],
  ['2026-11-05T02:30:00Z', '3 h'],
  ['2026-11-05T23:08:00Z', '1 day'],
  ['2026-11-07T22:00:00Z', '2 days'],
  ['2026-11-04T20:00:00Z', 'now'],
])('says by %s how long it has waited: %s', (now, words) => {
  expect(waitWords(at, new Date(now))).toBe(words)
})
