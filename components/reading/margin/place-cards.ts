import { type Band, type Room, roomsOf } from './band-rooms'
import { type Card, FOLD, fitCards, GAP, type Placed } from './fit-cards'

/**
 * Where each card of a margin stands. The raised card takes its place first; what lies above and below it finds room
 * band by band, upwards and downwards, and folds where there is none, so that a crowd in one band moves nothing
 * far from it. Only where the top of the page leaves no room is the raised card pushed down itself.
 */
export function placeCards(bands: readonly Band[], raised: string | null): Placed[] {
  const rooms = roomsOf(bands)
  const pivot = rooms.findIndex(({ cards }) => cards.some(({ key }) => key === raised))
  const room = rooms[pivot]
  if (!room) return stacked(downwards(rooms, 0))

  const place = room.cards.findIndex(({ key }) => key === raised)
  const card = room.cards[place] as Card
  const above = { ...room, cards: room.cards.slice(0, place) }
  const below = { ...room, cards: room.cards.slice(place + 1) }
  return stacked([
    ...upwards([...rooms.slice(0, pivot), above], card.at - GAP),
    standing(card, card.at),
    ...downwards([below, ...rooms.slice(pivot + 1)], card.at + card.height + GAP),
  ])
}

function downwards(rooms: readonly Room[], begin: number): Placed[] {
  const placed: Placed[] = []
  let free = begin
  let waiting: readonly Card[] = []
  for (const { from, to, cards } of rooms) {
    const filled = fillDown([...waiting, ...cards], Math.max(free, from), to)
    placed.push(...filled.placed)
    waiting = filled.left
    const last = placed.at(-1)
    if (last) free = Math.max(free, last.top + last.height + GAP)
  }
  return [...placed, ...(fitCards(waiting, free, free + FOLD) ?? [])]
}

function upwards(rooms: readonly Room[], end: number): Placed[] {
  let placed: Placed[] = []
  let limit = end
  let waiting: readonly Card[] = []
  for (const { from, to, cards } of rooms.toReversed()) {
    const filled = fillUp([...cards, ...waiting], from, Math.min(limit, to))
    placed = [...filled.placed, ...placed]
    waiting = filled.left
    const first = placed[0]
    if (first) limit = Math.min(limit, first.top - GAP)
  }
  return [...(fitCards(waiting, limit - FOLD, limit) ?? []), ...placed]
}

type Filled = { placed: Placed[]; left: readonly Card[] }

/** What is firm keeps its place even past the end of the room; what finds none waits for the next band. */
function fillDown(cards: readonly Card[], from: number, to: number): Filled {
  const at = cards.findIndex(({ firm }) => firm)
  const firm = cards[at]
  if (!firm) return fill(cards, from, to)

  const before = cards.slice(0, at)
  const top = Math.max(Math.min(firm.at, to - firm.height), from + leastRoom(before))
  const above = fitCards(before, from, top - GAP) ?? []
  const rest = fillDown(cards.slice(at + 1), top + firm.height + GAP, to)
  return { placed: [...above, standing(firm, top), ...rest.placed], left: rest.left }
}

function fillUp(cards: readonly Card[], from: number, to: number): Filled {
  const at = cards.findLastIndex(({ firm }) => firm)
  const firm = cards[at]
  if (!firm) return fill(cards, from, to)

  const after = cards.slice(at + 1)
  const top = Math.min(firm.at, to - leastRoom(after) - firm.height)
  const below = fitCards(after, top + firm.height + GAP, to) ?? []
  const rest = fillUp(cards.slice(0, at), from, top - GAP)
  return { placed: [...rest.placed, standing(firm, top), ...below], left: rest.left }
}

function fill(cards: readonly Card[], from: number, to: number): Filled {
  const placed = fitCards(cards, from, to)
  return placed ? { placed, left: [] } : { placed: [], left: cards }
}

function leastRoom(cards: readonly Card[]): number {
  return cards.length > 0 ? FOLD + GAP : 0
}

function standing({ key, height }: Card, top: number): Placed {
  return { is: 'card', key, top, height }
}

/** Nothing above the top of the page, and nothing over another. */
function stacked(placed: readonly Placed[]): Placed[] {
  let free = 0
  return placed.map((one) => {
    const top = Math.max(one.top, free)
    free = top + one.height + GAP
    return { ...one, top }
  })
}
