import { textMap } from '@/lib/text/text-map'
import { openData } from './open-data'
import { type Marked, openAnnotator } from './recogito-annotator'

/** The annotator alone: the words, what lies over them, and the least that can be called a card. */
const { document: text, cards } = openData()
const map = textMap(text)
const byId = new Map(cards.map((card) => [card.annotationId, card]))
const container = document.querySelector('.reading-text') as HTMLElement
const { annotator, open, add } = openAnnotator(container, map, (id) => byId.get(id)?.kind ?? 'note')

function showCard(id: string | undefined) {
  const card = id ? byId.get(id) : undefined
  const element = document.createElement('section')
  element.className = 'card raised'
  element.setAttribute('aria-current', 'true')
  element.textContent = card ? `${card.kind}: ${card.claim?.sentence ?? card.source?.name ?? card.note}` : ''
  document.getElementById('cards')?.replaceChildren(...(card ? [element] : []))
}

annotator.on('selectionChanged', ([chosen]) => showCard(chosen?.id))
open(cards.map(({ annotationId: id, kind, span }): Marked => ({ id, kind, span })))

document.addEventListener('keydown', ({ key }) => {
  const { start } = map.textblocks[1] ?? { start: 0 }
  if (key === 'Enter') add({ id: 'saved', kind: 'note', span: { start: start + 2, end: start + 30 } })
})
