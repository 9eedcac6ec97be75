import { expect, it } from 'vitest'
import { retryAfter } from './retry-after'

const now = new Date('2026-11-14T09:00:00Z')

it.each([
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['120', 120],
  [' 7 ', 7],
  ['0', 0],
  ['99999999', 86_400],
  ['Sat, 14 Nov 2026 09:01:30 GMT', 90],
  ['Sat, 14 Nov 2026 08:00:00 GMT', 0],
  ['Thu, 14 Jan 2027 09:00:00 GMT', 86_400],
])('%j is %s seconds', (header, seconds) => {
  expect(retryAfter(header, now)).toBe(seconds)
})
