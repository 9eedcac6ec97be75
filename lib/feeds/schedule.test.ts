import { expect, it } from 'vitest'
import { nextAt } from './schedule'

const noon = new Date('2026-11-25T12:00:00Z')
const minutesTo = (every: number, failures: number) =>
  (nextAt(noon, every, failures).getTime() - noon.getTime()) / 60_000

it.each([
  [15, 0, 15],
  [15, 1, 30],
  [15, 3, 120],
  [15, 40, 1440],
  [1440, 0, 1440],
  [1440, 5, 1440],
])('a feed read every %i minutes that failed %i times is read after %i', (every, failures, after) => {
  expect(minutesTo(every, failures)).toBe(after)
})
