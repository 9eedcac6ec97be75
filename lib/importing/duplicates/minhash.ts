import { mixed } from './hash'

const SIGNATURE = 128

/** One order of all shingles for each value of a signature. */
const orders = Int32Array.from({ length: SIGNATURE }, (_, place) => mixed(Math.imul(place + 1, 0x9e3779b9)))

/**
 * For each of 128 orders the first shingle of the text. Two texts agree in about as many values as they
 * share of all their shingles. Signed 32 bits each, as PostgreSQL keeps them.
 */
export function minhash(shingles: Int32Array): Int32Array {
  const first = new Int32Array(SIGNATURE).fill(0x7fffffff)
  for (const shingle of shingles) {
    for (let place = 0; place < SIGNATURE; place++) {
      const turned = Math.imul(shingle ^ (orders[place] as number), 0x7feb352d)
      const value = Math.imul(turned ^ (turned >>> 15), 0x846ca68b)
      if (value < (first[place] as number)) first[place] = value
    }
  }
  return first
}
