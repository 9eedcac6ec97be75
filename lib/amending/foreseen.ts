import { carry } from '@/lib/anchoring/carry'
import { edit } from '@/lib/anchoring/edit'
import type { Placement } from '@/lib/anchoring/placement'
import { type Span, slice } from '@/lib/text/span'

export type Foreseen = {
  counts: Record<Placement['state'], number>
  /** Those a person will be asked about, with the words they stand on before the edit. */
  uncertain: { span: Span; was: string; placement: Placement }[]
}

/** What an amendment will do to the annotations of a text. */
export function foreseen(before: string, after: string, spans: readonly Span[]): Foreseen {
  const made = edit(before, after)
  const counts = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }
  const uncertain: Foreseen['uncertain'] = []
  for (const span of spans) {
    const placement = carry(made, span)
    counts[placement.state] += 1
    if (placement.state !== 'exact' && placement.state !== 'moved')
      uncertain.push({ span, was: slice(before, span), placement })
  }
  return { counts, uncertain }
}

/** "12 exact, 3 moved, 1 changed" */
export function countsInWords(counts: Foreseen['counts']): string {
  const told = Object.entries(counts).filter(([, count]) => count > 0)
  return told.length === 0 ? 'no annotations' : told.map(([state, count]) => `${count} ${state}`).join(', ')
}
