import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lanes } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import { drawnPieces, type Highlight } from './highlight'

const plain = { kind: 'claim', on: false, rejected: false } as const
const claim: Highlight = { ...plain, id: 'claim', span: { start: 0, end: 10 }, on: true }
const source: Highlight = { ...plain, id: 'source', kind: 'source', span: { start: 4, end: 6 } }

const draw = (highlights: Highlight[], within: Span = { start: 0, end: 100 }) =>
  drawnPieces(highlights, lanes(highlights), within)

it('nests a source inside the claim around it, in the lane nearest the words', () => {
  const outer = { id: 'claim', look: 'hl claim lane1 on' }
  expect(draw([claim, source])).toEqual([
    { span: { start: 0, end: 4 }, layers: [outer], more: 0 },
    { span: { start: 4, end: 6 }, layers: [{ id: 'source', look: 'hl source' }, outer], more: 0 },
    { span: { start: 6, end: 10 }, layers: [outer], more: 0 },
  ])
})

it('draws two and a line for the rest where four or more lie, and always the one that is chosen', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id, index) => {
    return { ...plain, id, span: { start: 0, end: 5 + index } }
  })
  const first = (highlights: Highlight[]) => {
    const [piece] = draw(highlights)
    return { ids: piece?.layers.map(({ id }) => id), more: piece?.more }
  }
  expect(first(many.slice(0, 3))).toEqual({ ids: ['a', 'b', 'c'], more: 0 })
  expect(first(many)).toEqual({ ids: ['a', 'b'], more: 3 })
  expect(first(many.map((one) => ({ ...one, on: one.id === 'e' })))).toEqual({
    ids: ['a', 'b', 'e'],
    more: 2,
  })
})

it('draws in a window what drawing the whole text draws there', () => {
  const at = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }), fc.boolean())
  const window = fc.tuple(fc.nat(60), fc.nat(20))
  fc.assert(
    fc.property(fc.array(at, { maxLength: 30 }), window, (places, [from, size]) => {
      const highlights = places.map(([start, length, on], index) => {
        return { ...plain, id: `${index}`, span: { start, end: start + length }, on }
      })
      const within = { start: from, end: from + size }
      const whole = draw(highlights).flatMap((piece) => {
        const span = {
          start: Math.max(piece.span.start, within.start),
          end: Math.min(piece.span.end, within.end),
        }
        return span.start < span.end ? [{ ...piece, span }] : []
      })
      expect(draw(highlights, within)).toEqual(whole)
    }),
  )
})
