import { emptyLane } from '@/lib/annotations/layers'
import { type Span, slice } from '@/lib/text/span'
import { keying } from './keyed'
import type { Known, Suggestion } from './suggestion'

const letter = /[\p{L}\p{M}\p{N}]/u

/** Every other place where a source stands under the words it was tagged by. */
export function repeats(text: string, { tagged }: Pick<Known, 'tagged'>): Suggestion[] {
  const lane = emptyLane()
  const keyOf = keying(text)
  for (const { kind, span } of tagged) if (kind === 'source') lane.take(span)
  const found: Suggestion[] = []
  for (const { span: first, source } of tagged) {
    if (!source) continue
    const words = slice(text, first)
    for (const span of placesOf(text, words)) {
      if (!lane.take(span)) continue
      found.push({
        key: keyOf('repeat', span),
        kind: 'repeat',
        ...{ span, exact: words, like: `source ${source.id ?? source.name}` },
        reason: `“${words}” is tagged as ${source.name} elsewhere in this text.`,
        ...{ makes: 'source', source },
      })
    }
  }
  return found
}

/** Whole words only: not the port in a portrait. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  if (words.trim() === '') return places
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (!letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end))) places.push({ start, end })
  }
  return places
}
