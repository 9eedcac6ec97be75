import type { Places } from './places'
import { tagOf } from './visibility'
import type { PagePassage } from './visible-passages'

const LARGEST_SHARE = 0.2
const FEWEST = 2

/**
 * Marks the cards of other articles set below this one: `article` elements, several of one name, each small
 * and headed by a link. The entries of a live page are several and small too, but their headings are no links.
 */
export function markCards(passages: PagePassage[], places: Places) {
  const kept = passages.filter((passage) => !passage.junk)
  const most = LARGEST_SHARE * kept.reduce((sum, passage) => sum + passage.words, 0)
  const cards = new Map<Element, PagePassage[]>()
  for (const passage of kept) {
    const card = places.get(passage)?.find((element) => tagOf(element) === 'article')
    const inside = card && cards.get(card)
    if (inside) inside.push(passage)
    else if (card) cards.set(card, [passage])
  }
  const small = [...cards].filter(([, inside]) => inside.reduce((sum, one) => sum + one.words, 0) < most)
  const alike = new Map<string | null, number>()
  for (const [card] of small) alike.set(nameOf(card), (alike.get(nameOf(card)) ?? 0) + 1)
  for (const [card, inside] of small) {
    if (
      (alike.get(nameOf(card)) ?? 0) < FEWEST ||
      !inside.some(({ linked, words }) => linked > 0.8 && words > 2)
    )
      continue
    for (const passage of inside) passage.junk = 'Related articles'
  }
}

function nameOf(card: Element): string | null {
  return card.getAttribute('class')
}
