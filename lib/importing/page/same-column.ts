import { isProse } from '../judging/body-run'
import { tagOf } from './visibility'
import type { PagePassage } from './visible-passages'

/** The share of the article's words a column must hold to be the article's. */
const SMALLEST_SHARE = 0.3

/** Adds prose that stands in one column with the article, though Readability left it out. */
export function restoreColumn(passages: PagePassage[], main: Set<PagePassage>) {
  const words = new Map<Element | null, number>()
  for (const passage of main) {
    const column = isProse(passage) ? columnOf(passage) : null
    words.set(column, (words.get(column) ?? 0) + passage.words)
  }
  const fewest = SMALLEST_SHARE * [...main].reduce((sum, passage) => sum + passage.words, 0)
  for (const passage of passages) {
    if (main.has(passage) || !isProse(passage) || passage.words < 10 || passage.linked > 0.5) continue
    const column = columnOf(passage)
    if (column && (words.get(column) ?? 0) > fewest) main.add(passage)
  }
}

/** The element whose children are paragraphs, or whose lines are. */
export function columnOf({ element }: PagePassage): Element | null {
  return OWN_BLOCK.test(tagOf(element)) ? element.parentElement : element
}

const OWN_BLOCK = /^(?:p|li|ul|ol|h[1-6]|blockquote|table|pre|figcaption)$/
