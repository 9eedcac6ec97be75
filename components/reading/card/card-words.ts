import type { AnnotationCard } from '@/lib/annotations/card'
import { bySize } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import { type SpanIndex, spanIndex } from '@/lib/text/span-index'

/** The line a card says at rest: the claim, the source's name, or the note. */
export function lineOf({
  kind,
  claim,
  source,
  note,
}: Pick<AnnotationCard, 'kind' | 'claim' | 'source' | 'note'>): string {
  if (kind === 'claim') return claim?.sentence ?? ''
  return kind === 'source' ? (source?.name ?? '') : note
}

/** Nobody decides on a note, so it has no state but withdrawn. */
export function stateOf({
  kind,
  state,
}: Pick<AnnotationCard, 'kind' | 'state'>): AnnotationCard['state'] | null {
  return kind === 'note' && state !== 'withdrawn' ? null : state
}

export type Beside = { place: number; of: number; others: AnnotationCard[] }

/** What else lies on the same words, smallest first, and which of them this is. */
export function besides(card: AnnotationCard, among: readonly AnnotationCard[]): Beside {
  const laid = lyingOn(card.span, among)
  const place = laid.findIndex(({ annotationId }) => annotationId === card.annotationId)
  return { place: place + 1, of: laid.length, others: laid.filter((_, index) => index !== place) }
}

/** What lies on any of these words, smallest first. */
export function lyingOn(span: Span, among: readonly AnnotationCard[]): AnnotationCard[] {
  return indexOf(among).over(span).sort(bySize)
}

const indices = new WeakMap<readonly AnnotationCard[], SpanIndex<AnnotationCard>>()

/** Made once for all that ask about the same annotations. */
function indexOf(among: readonly AnnotationCard[]): SpanIndex<AnnotationCard> {
  const known = indices.get(among)
  if (known) return known
  const made = spanIndex(among)
  indices.set(among, made)
  return made
}

/** How a screen reader hears what a card is, before what it says: "claim, proposed, 1 of 3 here". */
export function cardKind(card: AnnotationCard, among: readonly AnnotationCard[]): string {
  const { place, of } = besides(card, among)
  const parts = [card.kind, stateOf(card)?.replace('_', ' '), of > 1 && `${place} of ${of} here`]
  return parts.filter(Boolean).join(', ')
}
