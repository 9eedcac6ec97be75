import { createHash } from 'node:crypto'
import { lettersOf } from './words'

/** SHA-256 of the letters, spaces, signs and case aside; empty for a text without any, which is like no other. */
export function textHash(text: string): string {
  const letters = lettersOf(text)
  return letters && createHash('sha256').update(letters).digest('hex')
}
