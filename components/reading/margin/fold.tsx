'use client'

import { ChevronRight } from 'lucide-react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { CardRow } from '../card/card-row'
import { cardKind } from '../card/card-words'
import { useGround } from '../room/room-context'
import { FOLD } from './fit-cards'
import { foldWords } from './fold-words'

/** One line for the cards that find no room beside their words. One alone says what it is. */
export function FoldLine({ cards, onOpen }: { cards: readonly AnnotationCard[]; onOpen: () => void }) {
  const [card, ...others] = cards
  if (card && others.length === 0) return <FoldRow card={card} />

  return (
    <button type="button" className="fold" style={{ height: FOLD }} aria-expanded={false} onClick={onOpen}>
      <ChevronRight aria-hidden className="size-3.5 shrink-0" />
      {foldWords(cards.map(({ kind }) => kind))}
    </button>
  )
}

/** A folded card on its own line. Choosing it raises it beside its words. */
export function FoldRow({ card }: { card: AnnotationCard }) {
  const { annotations, choose } = useGround()

  return (
    <button
      type="button"
      className="fold fold-row"
      style={{ height: FOLD }}
      data-card={card.annotationId}
      onClick={() => choose(card.annotationId)}
    >
      <CardRow card={card} name={cardKind(card, annotations)} />
    </button>
  )
}
