import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json'

/** One line of a chain before it is written. `detail` holds plain values only. */
export type ChainLine = {
  chain: string
  seq: number
  at: string
  userId: string | null
  name: string
  detail: Record<string, unknown>
}

/** The exact text that is stored and hashed: JSON with its keys in order. */
export function canonicalLine({ chain, seq, at, userId, name, detail }: ChainLine): string {
  return canonicalJson({ chain, seq, at, userId, name, detail })
}

/** Each hash covers the one before, so a line cannot be changed, dropped or moved without breaking all that follow. */
export function hashLine(previous: string, line: string): string {
  return createHash('sha256')
    .update(previous + line, 'utf8')
    .digest('hex')
}
