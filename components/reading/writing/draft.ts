import type { z } from 'zod'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { Place, saying } from '@/lib/annotations/schema'
import { type Span, slice } from '@/lib/text/span'
import type { AnnotationKind } from '@/prisma/generated/enums'
import { blankFields, type Fields, type Guesses, pickOf, type SourcePick } from './fields'
import { type Filled, firstFields } from './first-fields'

/** A card being written. Kept on this machine from the first thing typed until it is saved or thrown away. */
export type Draft = {
  key: string
  kind: AnnotationKind
  /** The annotation it changes and the revision that was seen; null where it begins one. */
  changes: { annotationId: string; revision: number } | null
  place: Place
  fields: Fields
  guesses: Guesses
  touched: boolean
}

type Begun = {
  key: string
  kind: AnnotationKind
  textVersionId: string
  text: string
  span: Span
  /** What it says already, where that is known. */
  filled?: Filled
}

/** A card filled in from the words themselves. */
export function beginDraft({ key, kind, textVersionId, text, span, filled }: Begun): Draft {
  const place = { textVersionId, span, exact: slice(text, span) }
  return { key, kind, changes: null, place, ...(filled ?? firstFields(kind, text, span)), touched: false }
}

/** A card that changes what an annotation says, filled in with what it says now. */
export function changeDraft(key: string, card: AnnotationCard): Draft {
  const { annotationId, kind, number: revision, textVersionId, span, exact } = card
  return {
    key,
    kind,
    changes: { annotationId, revision },
    place: { textVersionId: textVersionId ?? '', span, exact },
    fields: fieldsOf(card),
    guesses: {},
    touched: false,
  }
}

function fieldsOf(card: AnnotationCard): Fields {
  const { claim, stance, wording, basis, attribution, source, note, marking } = card
  return {
    ...blankFields,
    ...(claim && {
      // One the desk has not answered for has no id yet, and is found again by its sentence.
      claim:
        claim.id === ''
          ? null
          : { id: claim.id, number: claim.number, sentence: claim.sentence, kind: claim.kind },
      sentence: claim.sentence,
      claimKind: claim.kind,
    }),
    ...(stance && { stance }),
    ...(wording && { wording }),
    ...(basis && { basis }),
    attribution: attribution.map(pickOf),
    source: source && pickOf(source),
    note,
    marking,
  }
}

/** The draft with something written in it; what was touched is no guess. */
export function written(draft: Draft, words: Partial<Fields>): Draft {
  const guesses = Object.entries(draft.guesses).filter(([field]) => !(field in words))
  return {
    ...draft,
    touched: true,
    fields: { ...draft.fields, ...words },
    guesses: Object.fromEntries(guesses),
  }
}

/** The draft filled in better, save where somebody has written. */
export function refilled(draft: Draft, { fields, guesses }: Filled): Draft {
  const isFree = ([field]: [string, unknown]) => !draft.touched || field in draft.guesses
  return {
    ...draft,
    fields: { ...draft.fields, ...Object.fromEntries(Object.entries(fields).filter(isFree)) },
    guesses: { ...draft.guesses, ...Object.fromEntries(Object.entries(guesses).filter(isFree)) },
  }
}

/** What the draft says, as a save sends it. */
export function saysOf({ kind, fields, place }: Draft): z.input<typeof saying> {
  const { note, marking, stance, wording, basis } = fields
  switch (kind) {
    case 'note':
      return { kind, note, marking }
    case 'source':
      return { kind, note, marking, source: chosenSource(fields.source, place.exact) }
    case 'claim':
      return {
        ...{ kind, note, marking, stance, wording, basis },
        claim: fields.claim ? { id: fields.claim.id } : newClaim(fields),
        attribution: fields.attribution.map((pick) => chosenSource(pick)),
      }
  }
}

function newClaim({ sentence, claimKind, figure, unit, comparator, asOf }: Fields) {
  const figures = claimKind === 'quantity' || figure !== ''
  return {
    sentence,
    kind: claimKind,
    ...(figures && { figure: figure.trim() || null, unit, comparator, asOf: asOf || null }),
  }
}

/** The words a source is mentioned by become an alias of a new one, so that it is found by them again. */
function chosenSource(pick: SourcePick | null, words?: string) {
  if (pick?.id) return { id: pick.id }
  const name = pick?.name ?? ''
  const alias = words?.replace(/\s+/g, ' ').trim()
  const known = !alias || alias.toLocaleLowerCase() === name.trim().toLocaleLowerCase()
  return { name, kind: pick?.kind ?? 'organisation', aliases: known ? [] : [alias.slice(0, 300)] }
}
