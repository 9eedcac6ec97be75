import { firstReading } from '@/lib/annotations/first-reading'
import type { Span } from '@/lib/text/span'
import type { ClaimReading, Known } from './suggestion'

/** What a claim card says before its writer does. */
export function readClaim(
  text: string,
  span: Span,
  _known: Pick<Known, 'language' | 'writers' | 'sources'>,
): ClaimReading {
  const { sentence, kind: claimKind, wording } = firstReading(text, span)
  const figure = { figure: '', unit: '', comparator: '', asOf: '' }
  return { sentence, claimKind, ...figure, stance: 'asserts', wording, basis: 'textual', attribution: [] }
}
