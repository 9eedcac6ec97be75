import type { AnnotationCard, CardSource } from '@/lib/annotations/card'
import type { Known, SuggestedSource } from '@/lib/suggestions/suggestion'

/** What is annotated in the words as they are read, so that it is not suggested again and its repeats are. */
export function taggedOf(annotations: readonly AnnotationCard[], textVersionId: string): Known['tagged'] {
  return annotations
    .filter((card) => card.state !== 'withdrawn' && card.anchor !== 'lost')
    .filter((card) => card.textVersionId === textVersionId)
    .map(({ span, kind, source }) => ({ span, kind, source: source && named(source) }))
}

export function named({ id, name, kind }: CardSource): SuggestedSource {
  return { id, name, kind }
}
