'use client'

import { memo } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { AnnotationCardAtRest } from '../card/annotation-card'
import { cardKind } from '../card/card-words'
import { ChosenCard } from '../card/chosen-card'
import { useGround } from '../room/room-context'
import { SelectionBar } from '../selecting/selection-bar'
import { SuggestionCard } from '../suggesting/suggestion-card'
import { DraftCard } from '../writing/draft-card'
import { WaitingDraft } from '../writing/waiting-draft'
import type { SideItem } from './side-items'

type SideCardProps = { item: SideItem; raised: boolean; compact?: boolean }

/** Many stand beside the words, and a key changes one or two of them. */
export const SideCard = memo(function SideCard({ item, raised, compact = false }: SideCardProps) {
  switch (item.is) {
    case 'selection':
      return <SelectionBar />
    case 'suggestion':
      return <SuggestionCard suggestion={item.suggestion} />
    case 'draft':
      return raised ? <DraftCard draft={item.draft} /> : <WaitingDraft draft={item.draft} />
    case 'annotation':
      return raised ? <ChosenCard card={item.card} compact={compact} /> : <AtRest card={item.card} />
  }
})

function AtRest({ card }: { card: AnnotationCard }) {
  const { annotations, choose, language } = useGround()
  return (
    <AnnotationCardAtRest
      card={card}
      name={cardKind(card, annotations)}
      language={language}
      onChoose={choose}
    />
  )
}
