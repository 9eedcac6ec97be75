export type Card = {
  key: string
  /** Where its words begin. */
  at: number
  height: number
  /** Never folded away: what is written or opened there. */
  firm: boolean
}

export type Placed =
  | { is: 'card'; key: string; top: number; height: number }
  | { is: 'fold'; keys: string[]; top: number; height: number }

export const GAP = 6
export const FOLD = 28

/**
 * Cards in the room they have, each as near its words as the others let it. Where all find no room, as many stand as
 * can and the run between them is folded into one line; null where even that line finds none.
 */
export function fitCards(cards: readonly Card[], from: number, to: number): Placed[] | null {
  if (cards.length === 0) return []
  const room = to - from
  if (heightOf(cards, room) <= room) return align(cards.map(standing), from, to)
  if (room < FOLD) return null

  let best = align([folded(cards)], from, to)
  let least = Number.POSITIVE_INFINITY
  for (const [heads, tails] of waysToKeep(cards, room - FOLD)) {
    const away = cards.slice(heads, cards.length - tails)
    const kept = [...cards.slice(0, heads), ...cards.slice(cards.length - tails)]
    const pieces = kept.map(standing)
    pieces.splice(heads, 0, folded(away))
    const placed = align(pieces, from, to)
    const drift = placed.reduce((sum, { top }, index) => sum + Math.abs(top - (pieces[index]?.at ?? top)), 0)
    if (placed.length > best.length || (placed.length === best.length && drift <= least)) {
      best = placed
      least = drift
    }
  }
  return best
}

/** Adds up only as far as the room goes: there may be thousands. */
function heightOf(cards: readonly Card[], room: number): number {
  let height = -GAP
  for (const card of cards) {
    height += card.height + GAP
    if (height > room) break
  }
  return height
}

/** How many to keep at the start and at the end of a run, each way as many as there is room for. */
function waysToKeep(cards: readonly Card[], room: number): [number, number][] {
  const ways: [number, number][] = []
  let left = room
  for (let heads = 0; heads < cards.length; heads++) {
    let tails = 0
    let rest = left
    for (let card = cards.at(-1); card && heads + tails < cards.length - 1; card = cards.at(-1 - tails)) {
      rest -= card.height + GAP
      if (rest < 0) break
      tails++
    }
    ways.push([heads, tails])
    left -= (cards[heads]?.height ?? 0) + GAP
    if (left < 0) break
  }
  return ways
}

type Piece = { at: number; place: (top: number) => Placed; height: number }

function standing({ key, at, height }: Card): Piece {
  return { at, height, place: (top) => ({ is: 'card', key, top, height }) }
}

function folded(cards: readonly Card[]): Piece {
  const keys = cards.map(({ key }) => key)
  return { at: cards[0]?.at ?? 0, height: FOLD, place: (top) => ({ is: 'fold', keys, top, height: FOLD }) }
}

/** First downwards from where the room begins, then back up where it ends. */
function align(pieces: readonly Piece[], from: number, to: number): Placed[] {
  const tops: number[] = []
  let free = from
  for (const { at, height } of pieces) {
    const top = Math.max(at, free)
    tops.push(top)
    free = top + height + GAP
  }
  let limit = to
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { height } = pieces[index] as Piece
    const top = Math.min(tops[index] ?? 0, limit - height)
    tops[index] = top
    limit = top - GAP
  }
  return pieces.map(({ place }, index) => place(tops[index] ?? 0))
}
