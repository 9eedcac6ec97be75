import type { Unplaced } from '@/lib/amending/queries/carried'
import { suggestedPlaces } from '@/lib/anchoring/suggested-places'
import { isSameSpan, type Span } from '@/lib/text/span'

/** What a person made of an annotation without a certain place. */
export type Settlement = { how: 'placed' | 'retired'; revision: number }

export type Standing = Unplaced & { settlement: Settlement | null }

export function leftOf(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ settlement }) => settlement === null)
}

/** The next that waits for a person, going round; null where none does. */
export function nextLeft(standings: readonly Standing[], id: string | null, step: 1 | -1): string | null {
  const left = leftOf(standings)
  const at = standings.findIndex(({ annotationId }) => annotationId === id)
  const ordered = step === 1 ? left : left.toReversed()
  const isBeyond = (one: Standing) => (standings.indexOf(one) - at) * step > 0
  return (
    (ordered.find(isBeyond) ?? ordered.find((one) => one.annotationId !== id) ?? ordered[0])?.annotationId ??
    null
  )
}

/** Where it may stand, likest first: where the amendment left it, then words like those annotated. */
export function candidatesOf({ state, span, was }: Unplaced, text: string): Span[] {
  const like = suggestedPlaces(text, was, span.start)
  if (state === 'lost') return like
  return [span, ...like.filter((place) => !isSameSpan(place, span))]
}
