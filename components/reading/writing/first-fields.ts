import { firstReading, sourceName } from '@/lib/annotations/first-reading'
import type { ClaimReading, SuggestedSource } from '@/lib/suggestions/suggestion'
import type { Span } from '@/lib/text/span'
import type { AnnotationKind } from '@/prisma/generated/enums'
import { blankFields, type Fields, type Guesses, type SourcePick } from './fields'
import { claimGuesses, sourceGuesses } from './guesses'

export type Filled = { fields: Fields; guesses: Guesses }

/** What a card says before its writer does, and why. */
export function firstFields(kind: AnnotationKind, text: string, span: Span): Filled {
  if (kind === 'claim') return filledClaim(readWords(text, span))
  if (kind === 'source') return filledSource({ id: null, name: sourceName(text, span), kind: 'organisation' })
  return { fields: blankFields, guesses: {} }
}

export function filledClaim(reading: ClaimReading): Filled {
  const { attribution, ...read } = reading
  return {
    fields: { ...blankFields, ...read, attribution: attribution.map(suggestedPick) },
    guesses: claimGuesses(reading),
  }
}

export function filledSource(source: SuggestedSource, note = ''): Filled {
  return {
    fields: { ...blankFields, source: suggestedPick(source), note },
    guesses: { ...sourceGuesses(source), ...(note && { note: 'What the words beside it call it.' }) },
  }
}

function suggestedPick(source: SuggestedSource): SourcePick {
  return { ...source, grade: null }
}

function readWords(text: string, span: Span): ClaimReading {
  const { sentence, kind: claimKind, wording } = firstReading(text, span)
  const figure = { figure: '', unit: '', comparator: '', asOf: '' }
  return { sentence, claimKind, ...figure, stance: 'asserts', wording, basis: 'textual', attribution: [] }
}
