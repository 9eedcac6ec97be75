import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Band } from './band-rooms'
import { FOLD, GAP, type Placed } from './fit-cards'
import { placeCards } from './place-cards'

const card = (key: string, at: number, height = 40, firm = false) => ({ key, at, height, firm })
const band = (top: number, end: number, ...cards: ReturnType<typeof card>[]): Band => ({
  top,
  end,
  cards,
})

/** `a@10 [b c]@60` is a card and a fold, each with its top. */
const said = (placed: readonly Placed[]) =>
  placed.map((one) => `${one.is === 'card' ? one.key : `[${one.keys.join(' ')}]`}@${one.top}`).join(' ')

it('leaves cards beside their words where there is room', () => {
  expect(said(placeCards([band(0, 300, card('a', 10), card('b', 100))], null))).toBe('a@10 b@100')
})

it('gives the raised card its place and lets the others yield', () => {
  const cards = [card('a', 200), card('b', 210), card('c', 220, 120), card('d', 230)]
  expect(said(placeCards([band(0, 600, ...cards)], 'c'))).toBe('a@128 b@174 c@220 d@346')
})

it('pushes even the raised card down where the top leaves no room', () => {
  const cards = [card('a', 5), card('b', 10), card('c', 15)]
  expect(said(placeCards([band(0, 300, ...cards)], 'c'))).toBe('[a b]@0 c@34')
})

it('folds the run in the middle that finds no room, and keeps the ends near their words', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => card(key, index * 35))
  expect(said(placeCards([band(0, 210, ...cards)], null))).toBe('a@0 b@46 [c d e]@92 f@164')
})

it('borrows the room that a neighbour has to spare before it folds', () => {
  const crowd = [card('a', 10), card('b', 20), card('c', 30)]
  expect(said(placeCards([band(0, 100, ...crowd), band(100, 200)], null))).toBe('a@10 b@56 c@102')
  expect(said(placeCards([band(0, 100, ...crowd), band(100, 150, card('d', 101))], null))).toBe(
    '[a b]@10 c@44 d@101',
  )
})

it('never folds what is firm', () => {
  const cards = [card('a', 10), card('b', 12), card('c', 14, 60, true), card('d', 16), card('e', 18)]
  expect(said(placeCards([band(0, 140, ...cards)], null))).toBe('[a b]@0 c@34 [d e]@100')
})

const cards = fc.array(
  fc.record({ at: fc.nat(260), height: fc.integer({ min: 20, max: 300 }), firm: fc.boolean() }),
  { maxLength: 14 },
)
const page = fc.array(cards, { minLength: 1, maxLength: 6 }).map((drawn) =>
  drawn.map((within, index): Band => {
    const top = 40 + index * 280
    const sorted = within.toSorted((a, b) => a.at - b.at)
    return {
      ...{ top, end: top + 280 },
      cards: sorted.map((one, nth) => ({ ...one, key: `${index}-${nth}`, at: top + one.at })),
    }
  }),
)
const keysOf = (one: Placed) => (one.is === 'card' ? [one.key] : one.keys)

it('never overlaps, never reorders, never leaves one out, never leaves the page at its top', () => {
  fc.assert(
    fc.property(page, fc.nat(), (bands, pick) => {
      const all = bands.flatMap(({ cards }) => cards)
      const raised = all[pick % Math.max(1, all.length)]
      const placed = placeCards(bands, raised?.key ?? null)

      expect(placed.flatMap(keysOf)).toEqual(all.map(({ key }) => key))
      placed.forEach((one, index) => {
        const above = placed[index - 1]
        expect(one.top).toBeGreaterThanOrEqual(above ? above.top + above.height + GAP : 0)
      })
    }),
  )
})

it('keeps the raised card at its words unless all above it is as close to the top as it can be', () => {
  fc.assert(
    fc.property(page, fc.nat(), (bands, pick) => {
      const all = bands.flatMap(({ cards }) => cards)
      const raised = all[pick % Math.max(1, all.length)]
      if (!raised) return
      const placed = placeCards(bands, raised.key)
      const place = placed.findIndex((one) => one.is === 'card' && one.key === raised.key)
      const top = placed[place]?.top ?? 0
      expect(top).toBeGreaterThanOrEqual(raised.at)
      if (top === raised.at) return
      const above = placed.slice(0, place)
      expect(top).toBe(above.reduce((sum, { height }) => sum + height + GAP, 0))
    }),
  )
})

it('folds nothing that is firm or raised', () => {
  fc.assert(
    fc.property(page, fc.nat(), (bands, pick) => {
      const all = bands.flatMap(({ cards }) => cards)
      const raised = all[pick % Math.max(1, all.length)]?.key ?? null
      const away = placeCards(bands, raised).flatMap((one) => (one.is === 'fold' ? one.keys : []))
      const firm = all.filter((one) => one.firm || one.key === raised).map(({ key }) => key)
      expect(away.filter((key) => firm.includes(key))).toEqual([])
    }),
  )
})

it('takes a line for ten thousand cards on one band', () => {
  const crowd = Array.from({ length: 10_000 }, (_, index) => card(String(index), index % 270))
  const placed = placeCards([band(0, 280, ...crowd)], '5000')
  expect(placed.filter(({ is }) => is === 'fold')).toHaveLength(2)
  expect(placed.every(({ height }) => height >= FOLD)).toBe(true)
})
