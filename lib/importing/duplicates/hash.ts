/** Turns 32 bits so that each of them depends on all. */
export function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  mix = Math.imul(mix ^ (mix >>> 15), 0x846ca68b)
  return mix ^ (mix >>> 16)
}

/** A 32-bit hash of a word; another for each seed. */
export function hashOf(word: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let place = 0; place < word.length; place++) {
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193)
  }
  return mixed(hash)
}

/** Two 32-bit numbers as one of 64, signed, as PostgreSQL keeps it. */
export function joined(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low >>> 0)
}
