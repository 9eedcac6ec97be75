import type { AnnotationCard, CardSource } from '@/lib/annotations/card'
import type { Standing } from '@/lib/annotations/queries/cards'
import { inReadingOrder } from '@/lib/annotations/reading-order'
import type { Draft } from '../writing/draft'
import type { SourcePick } from '../writing/fields'
import { annotationOf, type Errand } from './errands'
import type { KeptErrand } from './kept-errands'

/** Who reads, and is the author of what waits to be sent. */
export type Reader = { name: string; membershipId: string }

/** The annotations as they will stand once what waits to be sent was done, in reading order. */
export function foresee(
  told: ReadonlyMap<string, AnnotationCard>,
  kept: readonly KeptErrand[],
  by: Reader,
): AnnotationCard[] {
  const cards = new Map(told)
  for (const { errand, refused } of kept) {
    const id = annotationOf(errand)
    if (refused || id === null) continue
    const next = foreseen(cards.get(id), errand, by)
    if (next) cards.set(id, next)
  }
  return [...cards.values()].sort(inReadingOrder)
}

/** Nothing where the desk has answered already, or where somebody else was faster. */
function foreseen(card: AnnotationCard | undefined, errand: Errand, reader: Reader): AnnotationCard | null {
  if (errand.do === 'annotate') return card ? null : begun(errand.draft, errand.sendKey, reader)
  if (!('seen' in errand) || !card || card.number !== errand.seen.revision) return null

  const next = {
    number: card.number + 1,
    by: reader.name,
    at: timeOf(errand.sendKey),
    own: true,
    sending: true,
  }
  if (errand.do === 'withdraw') return { ...card, ...next, withdrawn: true, state: 'withdrawn' }
  const said = errand.do === 'revise' ? saidIn(errand.draft) : errand.says
  return { ...card, ...said, ...next, withdrawn: false, state: 'proposed' }
}

function begun(draft: Draft, annotationId: string, { name, membershipId }: Reader): AnnotationCard {
  return {
    ...{ id: annotationId, annotationId, kind: draft.kind, state: 'proposed', number: 1, withdrawn: false },
    ...{
      by: name,
      author: name,
      authorId: membershipId,
      at: timeOf(annotationId),
      own: true,
      mayRevise: true,
      citations: 0,
    },
    ...{ thread: null, verdict: null, sending: true },
    ...saidIn(draft),
  }
}

function saidIn({ kind, fields, place }: Draft) {
  const isClaim = kind === 'claim'
  const known = { id: '', number: 0, sentence: fields.sentence, kind: fields.claimKind, ...fields.claim }
  return {
    ...{ textVersionId: place.textVersionId, span: place.span, exact: place.exact, anchor: 'exact' as const },
    ...{ note: fields.note, marking: fields.marking },
    claim: isClaim ? { ...known, version: 1 } : null,
    stance: isClaim ? fields.stance : null,
    wording: isClaim ? fields.wording : null,
    basis: isClaim ? fields.basis : null,
    source: kind === 'source' && fields.source ? sourceOf(fields.source) : null,
    attribution: isClaim ? fields.attribution.map(sourceOf) : [],
  }
}

function sourceOf({ id, ...pick }: SourcePick): CardSource {
  return { ...pick, id: id ?? '' }
}

/** When an errand was given, which its key says. */
function timeOf(sendKey: string): Date {
  return new Date(Number.parseInt(sendKey.replace('-', '').slice(0, 12), 16))
}

/** How the op-ed will stand. */
export function foreseeStanding(told: Standing, kept: readonly KeptErrand[], opEdId: string): Standing {
  let standing = told
  for (const { errand, refused } of kept) {
    const isNext = errand.do === 'move' && !refused && errand.opEdId === opEdId
    if (!isNext || errand.version !== standing.version) continue
    const { to: state, reason, version } = errand
    const setAsideFor = state === 'set_aside' ? reason : null
    standing = { ...standing, state, setAsideFor, version: version + 1 }
  }
  return standing
}
