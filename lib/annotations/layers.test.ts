import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains } from '@/lib/text/span'
import { type Laid, lanes, pieces } from './layers'

const at = (id: string, start: number, end: number): Laid => ({ id, span: { start, end } })

it('puts the smallest nearest the words, and the fourth in the last lane', () => {
  const laid = [
    at('all', 0, 40),
    at('half', 0, 20),
    at('word', 5, 9),
    at('clause', 3, 15),
    at('apart', 50, 60),
  ]
  expect(Object.fromEntries(lanes(laid))).toEqual({ word: 0, clause: 1, half: 2, all: 2, apart: 0 })
})

it('cuts overlaps into pieces, smallest annotation first in each', () => {
  expect(pieces([at('a', 0, 6), at('b', 4, 8), at('c', 10, 12)])).toEqual([
    { span: { start: 0, end: 4 }, ids: ['a'] },
    { span: { start: 4, end: 6 }, ids: ['b', 'a'] },
    { span: { start: 6, end: 8 }, ids: ['b'] },
    { span: { start: 10, end: 12 }, ids: ['c'] },
  ])
})

it('covers with its pieces exactly what the annotations cover', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }))
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const laid = spans.map(([start, size], index) => at(String(index), start, start + size))
      for (const one of laid) {
        const own = pieces(laid).filter(({ ids }) => ids.includes(one.id))
        expect(own.every((piece) => contains(one.span, piece.span))).toBe(true)
        expect(own.reduce((sum, piece) => sum + piece.span.end - piece.span.start, 0)).toBe(
          one.span.end - one.span.start,
        )
      }
    }),
  )
})
