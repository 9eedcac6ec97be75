import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains, length, overlaps, type Span } from '@/lib/text/span'
import { bySize, type Laid, lanes, pieces } from './layers'

const at = (id: string, start: number, end: number): Laid => ({ id, span: { start, end } })
const everywhere = { start: 0, end: 100 }
const cut = (laid: Laid[], within: Span = everywhere) =>
  pieces(laid, within).map(({ span, over }) => ({ span, ids: over.map(({ id }) => id) }))

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
  const laid = [at('a', 0, 6), at('b', 4, 8), at('c', 10, 12)]
  expect(cut(laid)).toEqual([
    { span: { start: 0, end: 4 }, ids: ['a'] },
    { span: { start: 4, end: 6 }, ids: ['b', 'a'] },
    { span: { start: 6, end: 8 }, ids: ['b'] },
    { span: { start: 10, end: 12 }, ids: ['c'] },
  ])
  expect(cut(laid, { start: 5, end: 7 })).toEqual([
    { span: { start: 5, end: 6 }, ids: ['b', 'a'] },
    { span: { start: 6, end: 7 }, ids: ['b'] },
  ])
})

const spans = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })), { maxLength: 25 })
const laidOut = spans.map((all) => all.map(([start, size], index) => at(String(index), start, start + size)))
const stretch = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, size]) => ({ start, end: start + size }))

it('covers with its pieces exactly what the annotations cover', () => {
  fc.assert(
    fc.property(laidOut, (laid) => {
      const drawn = cut(laid)
      for (const one of laid) {
        const own = drawn.filter(({ ids }) => ids.includes(one.id))
        expect(own.every((piece) => contains(one.span, piece.span))).toBe(true)
        expect(own.reduce((sum, piece) => sum + length(piece.span), 0)).toBe(length(one.span))
      }
    }),
  )
})

it('cuts a stretch as the whole is cut, place by place', () => {
  const under = (drawn: ReturnType<typeof cut>, place: number) =>
    drawn.find(({ span }) => span.start <= place && place < span.end)?.ids ?? []
  fc.assert(
    fc.property(laidOut, stretch, (laid, within) => {
      const whole = cut(laid)
      const part = cut(laid, within)
      for (let place = 0; place < 60; place++) {
        const isWithin = within.start <= place && place < within.end
        expect(under(part, place)).toEqual(isWithin ? under(whole, place) : [])
      }
    }),
  )
})

it('never gives the first two lanes to annotations that overlap, and a third only where both are taken', () => {
  fc.assert(
    fc.property(laidOut, (laid) => {
      const lane = lanes(laid)
      const ordered = laid.toSorted(bySize)
      ordered.forEach((one, index) => {
        const beneath = ordered.slice(0, index).filter((other) => overlaps(other.span, one.span))
        const taken = new Set(beneath.map(({ id }) => lane.get(id)))
        const lowest = taken.has(0) ? (taken.has(1) ? 2 : 1) : 0
        expect(lane.get(one.id)).toBe(lowest)
      })
    }),
  )
})
