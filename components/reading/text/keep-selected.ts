import { isSameSpan } from '@/lib/text/span'
import { selectedSpan, selectSpan } from './pointed-at'
import type { WordsOnPage } from './words-on-page'

/** What is selected stays so when the words under it are drawn anew, in other elements. */
export function keepSelected(words: WordsOnPage, draw: () => void) {
  const selected = selectedSpan(words)
  draw()
  if (selected && !isSameSpan(selected, selectedSpan(words))) selectSpan(words, selected)
}
