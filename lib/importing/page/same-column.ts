import { isProse } from '../judging/body-run'
import type { Places } from './places'
import { isPullQuote } from './pull-quotes'
import { tagOf } from './visibility'
import type { PagePassage } from './visible-passages'

/** The share of the article's words a column must hold to be the article's. */
const SMALLEST_SHARE = 0.3

/** Adds prose that stands in one column with the article, though Readability left it out. */
export function restoreColumn(passages: PagePassage[], places: Places, main: Set<PagePassage>) {
  const words = new Map<Element | null, number>()
  for (const passage of main) {
    const column = isProse(passage) ? columnOf(passage, places) : null
    words.set(column, (words.get(column) ?? 0) + passage.words)
  }
  const fewest = SMALLEST_SHARE * [...main].reduce((sum, passage) => sum + passage.words, 0)
  const isOfArticle = (passage: PagePassage) => (words.get(columnOf(passage, places)) ?? 0) > fewest
  const started = passages.findIndex((passage) => main.has(passage))
  for (const [index, passage] of passages.entries()) {
    if (main.has(passage) || passage.linked > 0.5 || !isOfArticle(passage)) continue
    const next = passages[index + 1]
    const heads = passage.block.type === 'heading' && index > started && next !== undefined && main.has(next)
    if (heads || (isProse(passage) && passage.words >= 10)) main.add(passage)
  }
}

/** Adds posts and quotations set large, of which Readability knows nothing, where the article runs on around them. */
export function restoreInserts(passages: PagePassage[], places: Places, main: Set<PagePassage>) {
  passages.forEach((passage, index) => {
    if (passage.block.type !== 'post' && !isPullQuote(passage.element)) return
    const around = [passages.slice(0, index).findLast(hasWords), passages.slice(index + 1).find(hasWords)]
    const [before, after] = around.map((one) => one !== undefined && main.has(one))
    const sharesColumn = around.some((one) => {
      const column = one && main.has(one) ? columnOf(one, places) : null
      return column !== null && places.get(passage)?.includes(column)
    })
    if ((before && after) || sharesColumn) main.add(passage)
  })
}

function hasWords(passage: PagePassage): boolean {
  return passage.nodes.length > 0 && isProse(passage)
}

/** The element whose children are paragraphs, or whose lines are. */
function columnOf(passage: PagePassage, places: Places): Element | null {
  const [own, around] = places.get(passage) ?? []
  return (own && OWN_BLOCK.test(tagOf(own)) ? around : own) ?? null
}

const OWN_BLOCK = /^(?:p|li|ul|ol|h[1-6]|blockquote|table|pre|figcaption)$/
