/** Whole numbers below 2³², the same for the same seed on every machine (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** The same between 0 and 1, which is never reached. */
export function chanceFrom(seed: number): () => number {
  const next = numbersFrom(seed)
  return () => next() / 4_294_967_296
}
