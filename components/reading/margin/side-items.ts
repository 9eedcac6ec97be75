import type { AnnotationCard } from '@/lib/annotations/card'
import { byPlace } from '@/lib/annotations/layers'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import type { Span } from '@/lib/text/span'
import type { Focus, Room } from '../room/room-context'
import { hintId } from '../suggesting/offered'
import type { Draft } from '../writing/draft'
import { draftId } from './shown'

/** One thing in the margin: an annotation, a card being written or waiting to be, or what can be made of a selection. */
export type SideItem = { id: string; span: Span } & (
  | { is: 'annotation'; card: AnnotationCard }
  | { is: 'draft'; draft: Draft }
  | { is: 'suggestion'; suggestion: Suggestion }
  | { is: 'selection' }
)

type Shown = Pick<Room, 'annotations' | 'drafts' | 'mayAnnotate'> & {
  /** The draft being written, and the words selected. */
  openKey: string | null
  selected: Span | null
  /** The suggestion chosen. */
  suggestion: Suggestion | null
}

/** In reading order. The card being written stands in for the annotation it changes. */
export function sideItems({
  annotations,
  drafts,
  openKey,
  selected,
  suggestion,
  mayAnnotate,
}: Shown): SideItem[] {
  const changed = drafts.find(({ key }) => key === openKey)?.changes?.annotationId
  const items: SideItem[] = annotations
    .filter(({ annotationId }) => annotationId !== changed)
    .map((card) => ({ is: 'annotation', id: card.annotationId, span: card.span, card }))
  for (const draft of drafts) {
    items.push({ is: 'draft', id: draftId(draft.key), span: draft.place.span, draft })
  }
  if (selected && mayAnnotate) items.push({ is: 'selection', id: SELECTION, span: selected })
  if (suggestion)
    items.push({ is: 'suggestion', id: hintId(suggestion.key), span: suggestion.span, suggestion })
  return items.sort(byPlace)
}

const SELECTION = 'selection'

/** What stands raised. */
export function raisedId(focus: Focus): string | null {
  switch (focus.on) {
    case 'annotation':
      return focus.id
    case 'draft':
      return draftId(focus.key)
    case 'selection':
      return SELECTION
    case 'suggestion':
      return hintId(focus.key)
    case 'nothing':
      return null
  }
}
