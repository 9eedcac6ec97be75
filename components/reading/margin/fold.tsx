'use client'

import { ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { AnnotationCard } from '@/lib/annotations/card'
import { CardRow } from '../card/card-row'
import { cardKind } from '../card/card-words'
import { useRoom } from '../room/room-context'
import { FOLD } from './fit-cards'
import { foldWords } from './fold-words'
import { useRows } from './use-rows'

/** One line for the cards that find no room beside their words. */
export function FoldLine({ cards, onOpen }: { cards: readonly AnnotationCard[]; onOpen: () => void }) {
  const words = useMemo(() => foldWords(cards.map(({ kind }) => kind)), [cards])

  return (
    <button type="button" className="fold" style={{ height: FOLD }} aria-expanded={false} onClick={onOpen}>
      <ChevronRight aria-hidden className="size-3.5 shrink-0" />
      {words}
    </button>
  )
}

type OpenedFoldProps = { cards: readonly AnnotationCard[]; onClose: () => void }

/** The same cards, a line each, where the fold stood. Choosing one raises it beside its words. */
export function OpenedFold({ cards, onClose }: OpenedFoldProps) {
  const { annotations, choose } = useRoom()
  const list = useRef<HTMLUListElement>(null)
  const heights = useMemo(() => cards.map(() => FOLD), [cards])
  const { rows } = useRows(list, heights)

  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [])

  return (
    <section className="fold-open" aria-label={foldWords(cards.map(({ kind }) => kind))}>
      <ul ref={list} className="max-h-80 overflow-y-auto">
        <li aria-hidden style={{ height: rows.before }} />
        {cards.slice(rows.first, rows.last).map((card) => (
          <li key={card.annotationId} data-card={card.annotationId}>
            <button
              type="button"
              className="fold-row"
              style={{ height: FOLD }}
              onClick={() => choose(card.annotationId)}
            >
              <CardRow card={card} name={cardKind(card, annotations)} />
            </button>
          </li>
        ))}
        <li aria-hidden style={{ height: rows.after }} />
      </ul>
      <Button variant="quiet" aria-expanded onClick={onClose}>
        Fold them
      </Button>
    </section>
  )
}
