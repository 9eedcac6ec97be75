'use client'

import { AnnotationCardAtRest } from './annotation-card'
import { ChosenCard } from './chosen-card'
import { DraftCard } from './draft-card'
import { useRoom } from './room-context'
import { SelectionBar } from './selection-bar'
import type { SideItem } from './side-items'
import { WaitingDraft } from './waiting-draft'

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
