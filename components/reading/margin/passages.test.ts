import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passageOf, passageStarts } from './passages'

it('takes short lines together and cuts long ones', () => {
  expect(passageStarts('one\ntwo\nthree')).toEqual([0])
  expect(passageStarts('x'.repeat(1400))).toEqual([0, 594, 1188])
  expect(passageStarts(`${'x'.repeat(500)}\n${'y'.repeat(100)}`)).toEqual([0, 501])
})

it('finds the passage of a place', () => {
  expect([0, 593, 594, 2000].map((offset) => passageOf([0, 594, 1188], offset))).toEqual([0, 0, 1, 2])
})

it('begins at the start and goes on, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 20 }), (lengths) => {
      const starts = passageStarts(lengths.map((length) => 'x'.repeat(length)).join('\n'))
      expect(starts[0]).toBe(0)
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }),
  )
})
