import type { AnnotationCard } from '@/lib/annotations/card'
import type { InventedReading } from '../invented-reading'

/** What the server put into the page beside the words. */
export function openData(): InventedReading {
  const { document: text, cards } = JSON.parse(document.getElementById('data')?.textContent ?? '')
  return { document: text, cards: cards.map((card: AnnotationCard) => ({ ...card, at: new Date(card.at) })) }
}
