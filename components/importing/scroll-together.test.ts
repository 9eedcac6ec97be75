import { expect, it } from 'vitest'
import { carried } from './scroll-together'

it.each([
  ['at the top', 0, 0],
  ['half-way to the first mark', 50, 150],
  ['on a mark', 100, 300],
  ['between two marks', 150, 325],
  ['at the end', 400, 1_000],
  ['past the end', 900, 1_000],
])('carries a place %s', (_, place, expected) => {
  expect(carried(place, [0, 100, 200, 400], [0, 300, 350, 1_000])).toBe(expected)
})
