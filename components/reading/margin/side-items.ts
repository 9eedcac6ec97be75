import type { AnnotationCard } from '@/lib/annotations/card'
import { byPlace } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import type { Room } from '../room/room-context'
import type { Draft } from '../writing/draft'
import { draftId } from './shown'

/** One thing in the margin: an annotation, a card being written or waiting to be, or what can be made of a selection. */
export type SideItem = { id: string; span: Span } & (
  | { is: 'annotation'; card: AnnotationCard; chosen: boolean }
  | { is: 'draft'; draft: Draft; open: boolean }
  | { is: 'selection' }
)

type Shown = Pick<Room, 'annotations' | 'drafts' | 'focus' | 'mayAnnotate'>

/** In reading order. The card being written stands in for the annotation it changes. */
export function sideItems({ annotations, drafts, focus, mayAnnotate }: Shown): SideItem[] {
  const openKey = focus.on === 'draft' ? focus.key : null
  const changed = drafts.find(({ key }) => key === openKey)?.changes?.annotationId
  const items: SideItem[] = annotations
    .filter(({ annotationId }) => annotationId !== changed)
    .map((card) => {
      const chosen = focus.on === 'annotation' && focus.id === card.annotationId
      return { is: 'annotation', id: card.annotationId, span: card.span, card, chosen }
    })
  for (const draft of drafts) {
    items.push({
      is: 'draft',
      id: draftId(draft.key),
      span: draft.place.span,
      draft,
      open: draft.key === openKey,
    })
  }
  if (focus.on === 'selection' && mayAnnotate)
    items.push({ is: 'selection', id: 'selection', span: focus.span })
  return items.sort(byPlace)
}

export function isRaised(item: SideItem): boolean {
  if (item.is === 'annotation') return item.chosen
  return item.is === 'selection' || item.open
}
