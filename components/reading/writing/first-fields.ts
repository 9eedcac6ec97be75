import { firstReading, sourceName } from '@/lib/suggestions/first-reading'
import type { ClaimReading, SuggestedSource } from '@/lib/suggestions/suggestion'
import type { Span } from '@/lib/text/span'
import type { AnnotationKind } from '@/prisma/generated/enums'
import { blankFields, type Fields, type Guesses, type SourcePick } from './fields'
import { claimGuesses, sourceGuesses } from './guesses'

type KnownSources = readonly { id: string; grade: string | null }[]

export type Filled = { fields: Fields; guesses: Guesses }

/** What a card says before its writer does, and why. */
export function firstFields(kind: AnnotationKind, text: string, span: Span): Filled {
  if (kind === 'claim') return filledClaim(readWords(text, span))
  if (kind === 'source') return filledSource({ id: null, name: sourceName(text, span), kind: 'organisation' })
  return { fields: blankFields, guesses: {} }
}

export function filledClaim(reading: ClaimReading, known: KnownSources = []): Filled {
  const { attribution, ...read } = reading
  return {
    fields: { ...blankFields, ...read, attribution: attribution.map((link) => pickFrom(known, link)) },
    guesses: claimGuesses(reading),
  }
}

export function filledSource(source: SuggestedSource, known: KnownSources = [], note = ''): Filled {
  return {
    fields: { ...blankFields, source: pickFrom(known, source), note },
    guesses: { ...sourceGuesses(source), ...(note && { note: 'What the words beside it call it.' }) },
  }
}

function pickFrom(known: KnownSources, { id, name, kind }: SuggestedSource): SourcePick {
  return { id, name, kind, grade: known.find((source) => source.id === id)?.grade ?? null }
}

function readWords(text: string, span: Span): ClaimReading {
  const { sentence, kind: claimKind, wording } = firstReading(text, span)
  const figure = { figure: '', unit: '', comparator: '', asOf: '' }
  return { sentence, claimKind, ...figure, stance: 'asserts', wording, basis: 'textual', attribution: [] }
}
