'use client'

import { AnnotationCardAtRest } from '../card/annotation-card'
import { ChosenCard } from '../card/chosen-card'
import { useRoom } from '../room/room-context'
import { SelectionBar } from '../selecting/selection-bar'
import { DraftCard } from '../writing/draft-card'
import { WaitingDraft } from '../writing/waiting-draft'
import type { SideItem } from './side-items'

type SideCardProps = {
  item: SideItem
  /** What a screen reader calls it. */
  name: string
  compact?: boolean
}

export function SideCard({ item, name, compact = false }: SideCardProps) {
  const { choose, language } = useRoom()

  switch (item.is) {
    case 'selection':
      return <SelectionBar />
    case 'draft':
      return item.open ? <DraftCard draft={item.draft} /> : <WaitingDraft draft={item.draft} />
    case 'annotation':
      return item.chosen ? (
        <ChosenCard card={item.card} compact={compact} />
      ) : (
        <AnnotationCardAtRest card={item.card} name={name} language={language} onChoose={choose} />
      )
  }
}
