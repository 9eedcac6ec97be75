import { numbersFrom } from './chance'
/** A page spoilt on purpose, in one of many ways. The same name and way spoil the same page alike. */
export function mutant(page: Uint8Array, name: string, way: number): Buffer {
  const random = randomFrom(seedOf(`${name} ${way}`))
  let bytes: Buffer = Buffer.from(page)
  for (let spoilt = 0; spoilt <= random(3); spoilt++) bytes = pick(SPOILERS, random)(bytes, random)
  return bytes
}

type Random = (below: number) => number

type Spoiler = (bytes: Buffer, random: Random) => Buffer

const TAGS =
  '</p> </div> </html> <table> <tr> <td> <select> <svg> <title> <!-- --> <script> </script> <style> <li> <b> <a href=javascript:ran()> <p onclick=ran()> <img src=x onerror=ran()> <template> <frameset> <![CDATA[ <?xml <blockquote class=twitter-tweet> <h1> <form> <dialog> <br> &#0; &#xD800; &bogus; &lt;script&gt;'.split(
    ' ',
  )

const SPOILERS: Spoiler[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes, random) => {
    const [start, end] = slice(bytes, random)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  (bytes, random) => {
    const [start, end] = slice(bytes, random)
    return insert(bytes, random(bytes.length + 1), bytes.subarray(start, end))
  },
  (bytes, random) => {
    const [start, end] = slice(bytes, random)
    const rest = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
    return insert(rest, random(rest.length + 1), bytes.subarray(start, end))
  },
  (bytes, random) => {
    const flipped = Buffer.from(bytes)
    for (let count = random(40); count > 0 && flipped.length > 0; count--) {
      const at = random(flipped.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8))
    }
    return flipped
  },
  (bytes, random) => without(bytes, /<\/\w+>/g, random),
  (bytes, random) => without(bytes, /[>"'=/]/g, random),
  (bytes, random) => scatter(bytes, random, () => Buffer.alloc(1 + random(3))),
  (bytes, random) =>
    scatter(bytes, random, () => Buffer.from(Array.from({ length: 1 + random(8) }, () => random(256)))),
  (bytes, random) => scatter(bytes, random, () => Buffer.from(pick(TAGS, random))),
]

function slice(bytes: Buffer, random: Random): [start: number, end: number] {
  const start = random(bytes.length + 1)
  return [start, Math.min(bytes.length, start + random(2_000))]
}

function insert(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

function without(bytes: Buffer, pattern: RegExp, random: Random): Buffer {
  return Buffer.from(
    bytes.toString('latin1').replace(pattern, (found) => (random(3) === 0 ? '' : found)),
    'latin1',
  )
}

function scatter(bytes: Buffer, random: Random, piece: () => Buffer): Buffer {
  let result: Buffer = bytes
  for (let count = 1 + random(12); count > 0; count--)
    result = insert(result, random(result.length + 1), piece())
  return result
}

function pick<T>(all: T[], random: Random): T {
  return all[random(all.length)] as T
}

function seedOf(text: string): number {
  return [...text].reduce((seed, letter) => Math.imul(seed ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5)
}

function randomFrom(seed: number): Random {
  const next = numbersFrom(seed)
  return (below) => next() % below
}
