import { type Span, slice } from '@/lib/text/span'
import { folded } from './folded'
import type { SuggestionKind } from './suggestion'

/** Letters of the same line either side that tell one occurrence of the same words from another. */
const NEAR = 24

/** Names suggestions so that each keeps its name wherever its words go: by kind, words and what stands around them. */
export function keying(text: string): (kind: SuggestionKind, span: Span) => string {
  const counts = new Map<string, number>()
  return (kind, span) => {
    const before =
      text
        .slice(Math.max(0, span.start - NEAR), span.start)
        .split('\n')
        .at(-1) ?? ''
    const [after = ''] = text.slice(span.end, span.end + NEAR).split('\n')
    const name = `${kind}.${hash(`${slice(text, span)}|${folded(before)}|${folded(after)}`)}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name}.${count}`
  }
}

/** FNV-1a over code units, twice with other seeds, as 16 hexadecimal digits. */
function hash(words: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(words, seed).toString(16).padStart(8, '0')).join('')
}

function fnv(words: string, seed: number): number {
  let value = seed
  for (let place = 0; place < words.length; place++)
    value = Math.imul(value ^ words.charCodeAt(place), 0x01000193)
  return value >>> 0
}
