import { hashOf, mixed } from './hash'

const WIDTH = 3

/** Every three words in a row, each as a 32-bit hash, once. */
export function shingles(words: string[]): Int32Array {
  const hashes = Int32Array.from(words, (word) => hashOf(word))
  const all = new Set<number>()
  for (let place = 0; place + WIDTH <= hashes.length; place++) {
    let shingle = 0
    for (let next = place; next < place + WIDTH; next++) {
      shingle = mixed(Math.imul(shingle, 31) + Number(hashes[next]))
    }
    all.add(shingle)
  }
  return Int32Array.from(all)
}
