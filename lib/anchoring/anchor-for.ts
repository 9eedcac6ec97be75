import { type Quote, quoteAt } from '@/lib/text/context'
import type { Span } from '@/lib/text/span'
import type { Placement } from './placement'

export type AnchorWords = Quote & Span & { state: Placement['state'] }

/** What is kept of a placement. Where it is not certain, the words and what stood about them stay those annotated. */
export function anchorFor(text: string, placement: Placement, { exact, prefix, suffix }: Quote): AnchorWords {
  const was = { exact, prefix, suffix }
  switch (placement.state) {
    case 'exact':
    case 'moved':
      return { ...placement.span, ...quoteAt(text, placement.span), state: placement.state }
    case 'changed':
      return { ...placement.span, ...was, state: 'changed' }
    case 'ambiguous':
      return { ...placement.candidates[0], ...was, state: 'ambiguous' }
    case 'lost':
      return { start: placement.at, end: placement.at, ...was, state: 'lost' }
  }
}
