import { randomBytes } from 'node:crypto'

/** Makes ids as the database's others are (UUID, version 7), each after the one before it: rows stay in the order of their lines. */
export function timedIds(now = Date.now()): () => string {
  const time = now.toString(16).padStart(12, '0')
  let count = 0
  return () => {
    count += 1
    const random = randomBytes(8)
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
    const tail = random.toString('hex')
    const order = count.toString(16).padStart(3, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}
