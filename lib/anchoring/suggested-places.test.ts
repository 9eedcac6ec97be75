import { expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { suggestedPlaces } from './suggested-places'

it('suggests the likest words first, and of those as like the nearest', () => {
  const text = 'Ninety sailings were cancelled. Then ninety boats left. Ninety sailings were cancelled again.'
  const near = text.length
  expect(
    suggestedPlaces(text, 'Ninety sailings were cancelled', near).map((span) => slice(text, span)),
  ).toEqual(['Ninety sailings were cancelled', 'Ninety sailings were cancelled'])
  expect(suggestedPlaces(text, 'Ninety sailings were cancelled', near)[0]?.start).toBe(
    text.lastIndexOf('Ninety'),
  )
})

it('suggests nothing where nothing is like it', () => {
  expect(suggestedPlaces('The pier is open.', 'ninety sailings were cancelled', 0)).toEqual([])
})
