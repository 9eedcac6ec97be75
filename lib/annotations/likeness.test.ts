import { expect, it } from 'vitest'
import { likeness, likest } from './likeness'

it('is whole for the same words in another case', () => {
  expect(likeness('The ramp froze in 2024.', 'the RAMP froze in 2024')).toBe(1)
})

it('is nothing where only short words are shared', () => {
  expect(likeness('It is on the sea.', 'It is in the log.')).toBe(0)
  expect(likeness('It is on the sea.', 'it is on the sea')).toBe(1)
})

it('finds short Persian words telling, everyday ones aside', () => {
  expect(likeness('نود سفر لغو شد.', 'نود و چهار سفر لغو شد.')).toBeGreaterThan(0.8)
  expect(likeness('این سفر است.', 'این اسکله است.')).toBe(0)
})

it('puts the likest first and leaves the unlike out', () => {
  const among = [
    'Bread rose by a fifth.',
    'Ninety sailings left late.',
    'Ninety winter sailings left on time.',
  ]
  expect(likest('Ninety winter sailings were on time.', among, (one) => one)).toEqual([among[2], among[1]])
})
