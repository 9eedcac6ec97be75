import { overlaps, type Span, slice } from '@/lib/text/span'
import type { Known, Suggestion } from './suggestion'

const letter = /[\p{L}\p{M}\p{N}]/u

/** Every other place where a source stands under the words it was tagged by. */
export function repeats(text: string, { tagged }: Pick<Known, 'tagged'>): Suggestion[] {
  const taken = tagged.filter(({ kind }) => kind === 'source').map(({ span }) => span)
  const found: Suggestion[] = []
  for (const { span: first, source } of tagged) {
    if (!source) continue
    const words = slice(text, first)
    placesOf(text, words).forEach((span, place) => {
      if (taken.some((other) => overlaps(other, span))) return
      taken.push(span)
      found.push({
        key: `repeat ${words} ${place}`,
        kind: 'repeat',
        ...{ span, exact: words, like: `source ${source.id ?? source.name}` },
        reason: `“${words}” is tagged as ${source.name} elsewhere in this text.`,
        ...{ makes: 'source', source },
      })
    })
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
