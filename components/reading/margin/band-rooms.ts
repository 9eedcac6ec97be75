import { type Card, GAP } from './fit-cards'

/** A stretch of the page and the cards of its words, in reading order. */
export type Band = { top: number; end: number; cards: readonly Card[] }

/** How far up and down the cards of a band may stand. */
export type Room = { from: number; to: number; cards: readonly Card[] }

/** Each band has its own height, and what its neighbours have to spare. */
export function roomsOf(bands: readonly Band[]): Room[] {
  const spares = bands.map(({ top, end, cards }) =>
    cards.reduce((left, { height }) => left - height - GAP, end - top),
  )
  return bands.map(({ top, end, cards }, index) => {
    const above = index === 0 ? top : lent(spares, index, -1)
    return { from: Math.max(0, top - above), to: end - GAP + lent(spares, index, 1), cards }
  })
}

const NEIGHBOURS = 3

function lent(spares: readonly number[], index: number, by: 1 | -1): number {
  let most = 0
  let sum = 0
  for (let step = 1; step <= NEIGHBOURS; step++) {
    sum += spares[index + by * step] ?? 0
    most = Math.max(most, sum)
  }
  return most
}
