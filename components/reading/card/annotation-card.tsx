'use client'

import { memo } from 'react'
import { classes } from '@/components/ui/classes'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useTintLook } from '../view/tint-mark'
import { CardBy } from './card-by'
import { lineOf } from './card-words'

type AtRestProps = {
  card: AnnotationCard
  name: string
  language: string
  onChoose: (annotationId: string) => void
}

/** At rest: two lines of what it says, one of who and how it stands. An op-ed may have thousands of these. */
export const AnnotationCardAtRest = memo(function AnnotationCardAtRest(props: AtRestProps) {
  const { card, name, language, onChoose } = props
  const { kind, annotationId } = card
  const tint = useTintLook(card)

  return (
    <div className={classes('card', tint)} data-kind={kind}>
      <button type="button" className="whole" onClick={() => onChoose(annotationId)}>
        <span className="sr-only">{name}: </span>
        <span className="says" dir="auto" lang={kind === 'claim' ? undefined : language}>
          {lineOf(card)}
        </span>
      </button>
      <CardBy card={card} />
    </div>
  )
})
