'use client'

import { KindMark } from '@/components/ui/kind-mark'
import { StateBadge } from '@/components/ui/state-badge'
import type { AnnotationCard } from '@/lib/annotations/card'
import { TintMark } from '../view/tint-mark'
import { lineOf, stateOf } from './card-words'

type CardRowProps = {
  card: AnnotationCard
  /** How a screen reader hears what it is, before what it says. */
  name: string
}

/** An annotation on one line: its kind, what it says, by whom, how it stands. */
export function CardRow({ card, name }: CardRowProps) {
  const state = stateOf(card)

  return (
    <>
      <KindMark kind={card.kind} show="mark">
        {name}:
      </KindMark>
      <span className="text-small text-ink-2">
        <TintMark card={card} />
      </span>
      <bdi className="min-w-0 flex-1 truncate text-start">{lineOf(card)}</bdi>
      <span className="max-w-24 shrink-0 truncate text-small text-ink-3">
        {card.own ? 'you' : card.author}
      </span>
      {state && state !== 'proposed' && (
        <StateBadge of="annotation" state={state} light className="text-small" />
      )}
    </>
  )
}
