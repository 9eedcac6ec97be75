import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps } from './span'
import { spanIndex } from './span-index'

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, size]) => ({ start, end: start + size }))

it('finds over any stretch what a look at every span would find, in the order they begin', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, stretch) => {
      const laid = spans.map((one) => ({ span: one }))
      const found = spanIndex(laid).over(stretch)
      const lying = laid.filter((one) => one.span.start < one.span.end && stretch.start < stretch.end)
      expect(new Set(found)).toEqual(new Set(lying.filter((one) => overlaps(one.span, stretch))))
      const starts = found.map((one) => one.span.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }),
  )
})
