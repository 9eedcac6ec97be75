import type { Span } from '@/lib/text/span'
import { byPlace } from './layers'

type Laid = { annotationId: string; span: Span }

/** By place; of two on the same words, the one begun first. Without the second no two looks need agree. */
export function inReadingOrder(a: Laid, b: Laid): number {
  return byPlace(a, b) || (a.annotationId < b.annotationId ? -1 : 1)
}
