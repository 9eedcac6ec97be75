/** Where a block may be split: before each of its words but the first. */
export function wordPlaces(text: string): number[] {
  return [...text.matchAll(/\s+(?=\S)/g)].map((gap) => gap.index + gap[0].length).filter((at) => at > 0)
}

/** Before each of its sentences and lines but the first. */
export function sentencePlaces(text: string): number[] {
  return [...text.matchAll(/(?:[.!?؟…۔][»”"’)\]]*\s+|\n\s*)(?=\S)/g)].map((end) => end.index + end[0].length)
}

/** The next place after one, or the last one before it; the same place where there is none. */
export function stepped(places: number[], at: number, by: 1 | -1): number {
  const next = by === 1 ? places.find((place) => place > at) : places.findLast((place) => place < at)
  return next ?? at
}

/** Where the editor's eye would go first: the second sentence, or the second word. */
export function firstPlace(text: string): number | null {
  return sentencePlaces(text)[0] ?? wordPlaces(text)[0] ?? null
}
