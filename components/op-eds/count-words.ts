import type { AnnotationState } from '@/prisma/generated/enums'

const order: AnnotationState[] = ['proposed', 'needs_change', 'accepted', 'rejected']

/** "3 proposed, 1 accepted": what stands, with what waits first. */
export function countWords(counts: Partial<Record<AnnotationState, number>>): string {
  const parts = order
    .filter((state) => counts[state])
    .map((state) => `${counts[state]} ${state.replace('_', ' ')}`)
  return parts.join(', ') || 'none yet'
}
