import { expect, it } from 'vitest'
import { briefing, bullets, h2, likely, p, quote } from '@/test/briefing-notation'
import { citedAnnotations, citingPlaces, quotations } from './citations'

const document = briefing(
  h2('Bottom line'),
  p('One.[b] Two.[a]'),
  likely('likely', 'It is likely.[b]'),
  bullets('Three.[c]', 'Four.[a]'),
  quote('d', 'their words'),
  p('Five.[d]'),
)

it('numbers annotations where they are first cited, and counts the places that cite each', () => {
  const places = citingPlaces(document).map(
    ({ annotationId, number, place, block }) => `${annotationId} = ${number}, place ${place}, block ${block}`,
  )

  expect(places).toEqual([
    'b = 1, place 1, block 1',
    'a = 2, place 1, block 1',
    'b = 1, place 2, block 2',
    'c = 3, place 1, block 3',
    'a = 2, place 2, block 3',
    'd = 4, place 1, block 4',
    'd = 4, place 2, block 5',
  ])
})

it('lists each cited annotation once', () => {
  expect(citedAnnotations(document)).toEqual(['b', 'a', 'c', 'd'])
})

it('knows where the quotations stand', () => {
  expect(quotations(document).map(({ block }) => block)).toEqual([4])
})
