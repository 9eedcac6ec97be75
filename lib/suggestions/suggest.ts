import type { TextDocument } from '@/lib/text/document'
import { textMap } from '@/lib/text/text-map'
import { repeats } from './repeats'
import type { Known, Suggestion } from './suggestion'

/** What could be annotated in a text and is not. Pure, so that it runs wherever the text is. */
export function suggest(document: TextDocument, known: Known): Suggestion[] {
  return repeats(textMap(document).text, known)
}
