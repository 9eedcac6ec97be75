'use client'

import { GradeBox } from '@/components/ui/grade-box'
import { KindMark } from '@/components/ui/kind-mark'
import { StateBadge } from '@/components/ui/state-badge'
import type { AnnotationCard } from '@/lib/annotations/card'
import { ThreadMark } from '../threads/thread-mark'
import { TintMark } from '../view/tint-mark'
import { stateOf } from './card-words'

/** Its kind, how it stands and by whom, on one line. */
export function CardBy({ card }: { card: AnnotationCard }) {
  const { kind, anchor, own, author, source } = card
  const state = stateOf(card)

  return (
    <span className="by">
      <TintMark card={card} />
      <KindMark kind={kind} show="word" />
      {state && <StateBadge of="annotation" state={state} light />}
      {anchor !== 'exact' && <StateBadge of="anchor" state={anchor} light />}
      <span className="truncate">· {own ? 'you' : author}</span>
      <ThreadMark card={card} />
      {source?.grade && <GradeBox reliability={source.grade} className="ms-auto" />}
    </span>
  )
}
