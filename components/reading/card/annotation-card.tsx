'use client'

import { memo } from 'react'
import { GradeBox } from '@/components/ui/grade-box'
import { KindMark } from '@/components/ui/kind-mark'
import { StateBadge } from '@/components/ui/state-badge'
import type { AnnotationCard } from '@/lib/annotations/card'
import { lineOf, stateOf } from './card-words'

type AtRestProps = {
  card: AnnotationCard
  name: string
  language: string
  onChoose: (annotationId: string) => void
}

/** At rest: two lines of what it says, one of who and how it stands. An op-ed may have thousands of these. */
export const AnnotationCardAtRest = memo(function AnnotationCardAtRest(props: AtRestProps) {
  const { card, name, language, onChoose } = props
  const { kind, annotationId, source, own, author, anchor } = card
  const state = stateOf(card)

  return (
    <div className="card" data-kind={kind}>
      <button type="button" className="whole" onClick={() => onChoose(annotationId)}>
        <span className="sr-only">{name}: </span>
        <span className="says" dir="auto" lang={kind === 'claim' ? undefined : language}>
          {lineOf(card)}
        </span>
      </button>
      <p className="by">
        <KindMark kind={kind} show="word" />
        {state && <StateBadge of="annotation" state={state} light />}
        {anchor !== 'exact' && <StateBadge of="anchor" state={anchor} light />}
        <span className="truncate">· {own ? 'you' : author}</span>
        {source?.grade && <GradeBox reliability={source.grade} className="ms-auto" />}
      </p>
    </div>
  )
})
