'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import type { AnnotationCard } from '@/lib/annotations/card'
import { FOLD } from './fit-cards'
import { FoldRow } from './fold'
import { foldWords } from './fold-words'
import { useRows } from './use-rows'

type OpenedFoldProps = { cards: readonly AnnotationCard[]; onClose: () => void }

/** The cards of a fold, a line each, where the fold stood. Arrow keys walk them. */
export function OpenedFold({ cards, onClose }: OpenedFoldProps) {
  const list = useRef<HTMLUListElement>(null)
  const heights = useMemo(() => cards.map(() => FOLD), [cards])
  const { rows } = useRows(list, heights)
  useKeys([{ keys: 'escape', label: 'Fold them again', group: 'Reading', run: onClose }])
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), [])

  function walk(event: React.KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = by && buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <section className="fold-open" aria-label={foldWords(cards.map(({ kind }) => kind))}>
      <ul ref={list} className="max-h-80 overflow-y-auto" onKeyDown={walk}>
        <li aria-hidden style={{ height: rows.before }} />
        {cards.slice(rows.first, rows.last).map((card) => (
          <li key={card.annotationId}>
            <FoldRow card={card} />
          </li>
        ))}
        <li aria-hidden style={{ height: rows.after }} />
      </ul>
      <Button variant="quiet" kbd="Esc" aria-expanded onClick={onClose}>
        Fold them
      </Button>
    </section>
  )
}
