import { expect, it } from 'vitest'
import { finderOf, firstFound, nextFound } from './find'

const text = 'A ramp. The Ramp, a ramp.'

it('finds what is shown', () => {
  const starts = (isShown: (place: number) => boolean) =>
    finderOf(text, isShown)('ramp').map(({ start }) => start)
  expect(starts(() => true)).toEqual([2, 12, 20])
  expect(starts((place) => place > 5)).toEqual([12, 20])
})

it('begins where the reader is and goes round', () => {
  const found = finderOf(text, () => true)('ramp')
  expect(firstFound(found, 5)).toBe(1)
  expect(firstFound(found, 24)).toBe(0)
  expect(nextFound(3, 2, 1)).toBe(0)
  expect(nextFound(3, 0, -1)).toBe(2)
  expect(nextFound(0, 0, 1)).toBe(0)
})
