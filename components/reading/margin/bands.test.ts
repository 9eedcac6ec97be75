import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bandOf, bandStarts } from './bands'

it('takes short lines together and cuts long ones', () => {
  expect(bandStarts('one\ntwo\nthree')).toEqual([0])
  expect(bandStarts('x'.repeat(1400))).toEqual([0, 594, 1188])
  expect(bandStarts(`${'x'.repeat(500)}\n${'y'.repeat(100)}`)).toEqual([0, 501])
})

it('finds the band of a place', () => {
  expect([0, 593, 594, 2000].map((offset) => bandOf([0, 594, 1188], offset))).toEqual([0, 0, 1, 2])
})

it('begins at the start and goes on, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 20 }), (lengths) => {
      const starts = bandStarts(lengths.map((length) => 'x'.repeat(length)).join('\n'))
      expect(starts[0]).toBe(0)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }),
  )
})
