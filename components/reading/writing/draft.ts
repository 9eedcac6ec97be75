import type { z } from 'zod'
import type { AnnotationCard, CardSource } from '@/lib/annotations/card'
import { firstReading, sourceName } from '@/lib/annotations/first-reading'
import type { Place, saying } from '@/lib/annotations/schema'
import { type Span, slice } from '@/lib/text/span'
import type {
  AnnotationKind,
  Basis,
  ClaimKind,
  Marking,
  SourceKind,
  Stance,
  Wording,
} from '@/prisma/generated/enums'

/** A source as it is picked for a card: known by its id, or new by its name and kind. */
export type SourcePick = { id: string | null; name: string; kind: SourceKind; grade: string | null }

export type Fields = {
  /** The claim of the desk that is meant; null for one that `sentence` words anew. */
  claim: { id: string; number: number } | null
  sentence: string
  claimKind: ClaimKind
  figure: string
  unit: string
  comparator: string
  asOf: string
  stance: Stance
  wording: Wording
  basis: Basis
  attribution: SourcePick[]
  source: SourcePick | null
  note: string
  marking: Marking | null
}

/** A card being written. Kept on this machine from the first thing typed until it is saved or thrown away. */
export type Draft = {
  key: string
  kind: AnnotationKind
  /** The annotation it changes and the revision that was seen; null where it begins one. */
  changes: { annotationId: string; revision: number } | null
  place: Place
  fields: Fields
  touched: boolean
}

const blank: Fields = {
  claim: null,
  sentence: '',
  claimKind: 'event',
  figure: '',
  unit: '',
  comparator: '',
  asOf: '',
  stance: 'asserts',
  wording: 'paraphrase',
  basis: 'textual',
  attribution: [],
  source: null,
  note: '',
  marking: null,
}

type Begun = { key: string; kind: AnnotationKind; textVersionId: string; text: string; span: Span }

/** A card filled in from the words themselves. */
export function beginDraft({ key, kind, textVersionId, text, span }: Begun): Draft {
  const place = { textVersionId, span, exact: slice(text, span) }
  return { key, kind, changes: null, place, fields: firstFields(kind, text, span), touched: false }
}

function firstFields(kind: AnnotationKind, text: string, span: Span): Fields {
  if (kind === 'note') return blank
  if (kind === 'source') {
    return { ...blank, source: { id: null, name: sourceName(text, span), kind: 'organisation', grade: null } }
  }
  const { sentence, kind: claimKind, wording } = firstReading(text, span)
  return { ...blank, sentence, claimKind, wording }
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
    touched: false,
  }
}

function fieldsOf({
  claim,
  stance,
  wording,
  basis,
  attribution,
  source,
  note,
  marking,
}: AnnotationCard): Fields {
  return {
    ...blank,
    ...(claim && {
      claim: { id: claim.id, number: claim.number },
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

export function pickOf({ id, name, kind, grade }: CardSource): SourcePick {
  return { id, name, kind, grade }
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
