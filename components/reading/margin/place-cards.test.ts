import fc from 'fast-check'
import { expect, it } from 'vitest'
import { GAP, placeCards } from './place-cards'

const card = (key: string, at: number, height = 40) => ({ key, at, height })

it('leaves cards beside their words where there is room', () => {
  expect([...placeCards([card('a', 10), card('b', 100)], null).values()]).toEqual([10, 100])
})

it('gives the chosen card its place and lets the others yield', () => {
  const tops = placeCards([card('a', 200), card('b', 210), card('c', 220, 120), card('d', 230)], 'c')
  expect(Object.fromEntries(tops)).toEqual({
    a: 220 - 2 * (40 + GAP),
    b: 220 - 40 - GAP,
    c: 220,
    d: 220 + 120 + GAP,
  })
})

it('pushes even the chosen card down where the top leaves no room', () => {
  const tops = placeCards([card('a', 5), card('b', 10), card('c', 15)], 'c')
  expect([...tops.values()]).toEqual([0, 46, 92])
})

it('never overlaps, never reorders, never leaves the page at its top', () => {
  const cards = fc.array(fc.record({ at: fc.nat(2000), height: fc.integer({ min: 20, max: 300 }) }))
  fc.assert(
    fc.property(cards, fc.nat(), (drawn, pick) => {
      const sorted = drawn
        .toSorted((a, b) => a.at - b.at)
        .map((one, index) => ({ ...one, key: String(index) }))
      const tops = [...placeCards(sorted, String(pick % Math.max(1, sorted.length))).values()]
      tops.forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual(0)
        const above = sorted[index - 1]
        if (above) expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + above.height + GAP)
      })
    }),
  )
})
