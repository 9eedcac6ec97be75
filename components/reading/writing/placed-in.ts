import type { AnnotationCard } from '@/lib/annotations/card'
import { type Span, slice } from '@/lib/text/span'
import type { Draft } from './draft'

type Given = {
  /** What the reader has selected. */
  selected: Span | null
  /** The annotation the draft changes, as it stands now. */
  card: Pick<AnnotationCard, 'textVersionId' | 'span' | 'exact' | 'anchor'> | null
}

/**
 * A draft on the text that is read. One written before the text was amended stands on the words selected for it, or where
 * the desk carried the annotation it changes for certain; null where neither says: a place is never searched for.
 */
export function placedIn(
  { id: textVersionId, text }: { id: string; text: string },
  draft: Draft,
  { selected, card }: Given,
): Draft | null {
  const isPlaced = [textVersionId, card?.textVersionId].includes(draft.place.textVersionId)
  if (isPlaced) return draft
  if (selected) return { ...draft, place: { textVersionId, span: selected, exact: slice(text, selected) } }
  const isCarried =
    card?.textVersionId === textVersionId && (card.anchor === 'exact' || card.anchor === 'moved')
  return isCarried ? { ...draft, place: { textVersionId, span: card.span, exact: card.exact } } : null
}

/** The very words a draft was written on, where they stand once in the text: to be offered, never taken unasked. */
export function ownWordsIn(text: string, { place: { exact } }: Draft): Span | null {
  const start = text.indexOf(exact)
  const isOnce = exact !== '' && start >= 0 && text.indexOf(exact, start + 1) < 0
  return isOnce ? { start, end: start + exact.length } : null
}
