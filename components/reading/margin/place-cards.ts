export type PlacedCard = {
  key: string
  /** Where its words begin. */
  at: number
  height: number
}

export const GAP = 6

/**
 * Where each card of a margin stands. The chosen card takes its place first; those above yield upwards, those below
 * downwards. Only where the top leaves no room is the chosen card pushed down itself. `cards` are in reading order.
 */
export function placeCards(cards: readonly PlacedCard[], chosen: string | null): Map<string, number> {
  const tops = cards.map(({ at }) => at)
  const pivot = cards.findIndex(({ key }) => key === chosen)
  yieldUpwards(cards, tops, pivot)
  yieldDownwards(cards, tops)
  return new Map(cards.map(({ key }, index) => [key, tops[index] ?? 0]))
}

function yieldUpwards(cards: readonly PlacedCard[], tops: number[], pivot: number) {
  for (let index = pivot - 1; index >= 0; index--) {
    const below = tops[index + 1] ?? 0
    tops[index] = Math.min(tops[index] ?? 0, below - GAP - (cards[index]?.height ?? 0))
  }
}

function yieldDownwards(cards: readonly PlacedCard[], tops: number[]) {
  let free = 0
  cards.forEach(({ height }, index) => {
    const top = Math.max(tops[index] ?? 0, free)
    tops[index] = top
    free = top + height + GAP
  })
}
