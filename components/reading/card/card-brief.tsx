'use client'

import { classes } from '@/components/ui/classes'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useTintLook } from '../view/tint-mark'
import { CardBy } from './card-by'
import { lineOf } from './card-words'

/** Two lines that tell annotations on the same words apart: what it says; its kind, how it stands and by whom. */
export function CardBrief({ card }: { card: AnnotationCard }) {
  const tint = useTintLook(card)

  return (
    <span className={classes('card-brief', tint)} data-kind={card.kind}>
      <bdi className="truncate">{lineOf(card)}</bdi>
      <CardBy card={card} />
    </span>
  )
}
