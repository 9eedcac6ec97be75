import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsBetween, topOfRow } from './rows'

it.each([
  ['at the top', 0, 25, { first: 0, last: 3, before: 0, after: 20 }],
  ['in the middle', 10, 30, { first: 1, last: 3, before: 10, after: 20 }],
  ['at the end', 35, 80, { first: 3, last: 5, before: 30, after: 0 }],
  ['past the end', 90, 99, { first: 5, last: 5, before: 50, after: 0 }],
])('takes the rows in sight %s', (_, top, bottom, rows) => {
  expect(rowsBetween([10, 10, 10, 10, 10], top, bottom)).toEqual(rows)
})

it('keeps the height of the whole list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 })), fc.nat(900), fc.nat(900), (heights, top, more) => {
      const { first, last, before, after } = rowsBetween(heights, top, top + more)
      const drawn = heights.slice(first, last).reduce((sum, height) => sum + height, 0)
      expect(before + drawn + after).toBe(topOfRow(heights, heights.length))
      expect(before).toBe(topOfRow(heights, first))
    }),
  )
})
