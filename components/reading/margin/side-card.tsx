'use client'

import { AnnotationCardAtRest } from '../card/annotation-card'
import { cardKind } from '../card/card-words'
import { ChosenCard } from '../card/chosen-card'
import { useRoom } from '../room/room-context'
import { SelectionBar } from '../selecting/selection-bar'
import { SuggestionCard } from '../suggesting/suggestion-card'
import { DraftCard } from '../writing/draft-card'
import { WaitingDraft } from '../writing/waiting-draft'
import type { SideItem } from './side-items'

type SideCardProps = { item: SideItem; raised: boolean; compact?: boolean }

export function SideCard({ item, raised, compact = false }: SideCardProps) {
  const { annotations, choose, language } = useRoom()

  switch (item.is) {
    case 'selection':
      return <SelectionBar />
    case 'suggestion':
      return <SuggestionCard suggestion={item.suggestion} />
    case 'draft':
      return raised ? <DraftCard draft={item.draft} /> : <WaitingDraft draft={item.draft} />
    case 'annotation': {
      const { card } = item
      if (raised) return <ChosenCard card={card} compact={compact} />
      return (
        <AnnotationCardAtRest
          card={card}
          name={cardKind(card, annotations)}
          language={language}
          onChoose={choose}
        />
      )
    }
  }
}
