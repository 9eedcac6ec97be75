import type { Check } from './check'
import { type CitingPlace, citingPlaces, quotations } from './citations'
import { type BriefingDocument, plainText } from './document'
import { checkEstimates } from './estimate-checks'
import { withoutQuotedWords } from './estimates'
import { atLeast, type Marking } from './marking'
import { bodySentences, isOwn, sentencesOf } from './sentences'
import { type Departure, departure } from './verbatim'

/** What the desk knows about one cited annotation. */
export type EvidenceFact = {
  state: 'proposed' | 'accepted' | 'rejected' | 'needs change' | 'withdrawn'
  currentRevisionId: string
  /** The revision that was accepted; null when none ever was. */
  revisionId: string | null
  anchorState: 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost'
  /** A person has confirmed an anchor that is not exact or moved. */
  anchorConfirmed: boolean
  exact: string
  opEdTitle: string | null
  /** The highest of the annotation's and its op-ed's. */
  marking: Marking
  /** Who is said to know, at the end of the attribution; null when unnamed. */
  finalSource: { id: string; name: string } | null
  claimNumber: string | null
}

export type EvidenceFacts = ReadonlyMap<string, EvidenceFact>

export type Draft = { title: string; marking: Marking; document: BriefingDocument }

/** Run while writing and again at the gate. In reading order, what stops first. */
export function checkBriefing(draft: Draft, facts: EvidenceFacts): Check[] {
  const places = citingPlaces(draft.document)
  const checks = [
    ...checkWhole(draft, places),
    ...checkEstimates(draft.document),
    ...checkQuotations(draft.document, places, facts),
    ...checkCitations(places, facts),
    ...checkConfirmed(draft.document, facts),
    ...checkMarking(draft.marking, places, facts),
    ...countOwnSentences(draft.document),
  ]
  return checks.sort((a, b) => order(a) - order(b) || (a.at?.block ?? -1) - (b.at?.block ?? -1))
}

export function mayBeSubmitted(checks: Check[]): boolean {
  return checks.every((check) => check.severity !== 'stops')
}

function checkWhole({ title }: Draft, places: CitingPlace[]): Check[] {
  const checks: Check[] = []
  if (!title.trim()) {
    checks.push({
      rule: 'untitled',
      severity: 'stops',
      message: 'The briefing has no title: give it one.',
      at: null,
    })
  }
  if (places.length === 0) {
    const message = 'Nothing is cited yet: cite the annotations the briefing rests on.'
    checks.push({ rule: 'nothing cited', severity: 'stops', message, at: null })
  }
  return checks
}

function checkQuotations(document: BriefingDocument, places: CitingPlace[], facts: EvidenceFacts): Check[] {
  return quotations(document).flatMap(({ block, node }): Check[] => {
    const fact = facts.get(node.attrs.annotationId)
    const found = fact && departure(plainText(node.content), fact.exact)
    if (!found) return []

    const number = places.find((place) => place.annotationId === node.attrs.annotationId)?.number ?? null
    const message = `The quotation is not verbatim: ${whereItDeparts(found)}; quote the exact words.`
    return [{ rule: 'not verbatim', severity: 'stops', message, at: { block, citation: number } }]
  })
}

function whereItDeparts({ says, exact, onlySpaces }: Departure): string {
  if (onlySpaces) return 'its spaces or line breaks are not those of the op-ed'
  const there = exact ? `the op-ed says “${exact}”` : 'the annotated words end'
  return says ? `it says “${says}” where ${there}` : `it ends where ${there}`
}

function checkCitations(places: CitingPlace[], facts: EvidenceFacts): Check[] {
  return places.flatMap((place): Check[] => {
    const trouble = citationTrouble(place, facts.get(place.annotationId))
    if (!trouble) return []
    const at = { block: place.block, citation: place.number }
    return [
      { rule: 'citation not sound', severity: 'stops', message: `Citation ${place.number} ${trouble}`, at },
    ]
  })
}

function citationTrouble(place: CitingPlace, fact: EvidenceFact | undefined): string | null {
  if (!fact) return 'leads to nothing on this desk: remove it or cite another annotation.'
  if (fact.state === 'withdrawn') return 'was withdrawn by its author: cite another annotation.'
  if (fact.state === 'rejected') return 'was rejected in review: cite another annotation.'
  if (fact.state === 'needs change') return 'was sent back for a change: have it changed and reviewed again.'
  if (fact.revisionId !== null && fact.revisionId !== fact.currentRevisionId) {
    return 'changed after it was accepted: the new revision waits for a verdict.'
  }
  if (fact.state === 'proposed') return 'is not accepted yet: another person must review it.'
  if (place.revisionId !== fact.currentRevisionId) {
    return 'changed since it was cited: read the new revision and cite it again.'
  }
  if (!isAnchored(fact))
    return `has lost its hold (${fact.anchorState}): confirm its words in the op-ed first.`
  return null
}

function isAnchored({ anchorState, anchorConfirmed }: EvidenceFact): boolean {
  return anchorConfirmed || anchorState === 'exact' || anchorState === 'moved'
}

const confirmed = /(?<!\b(?:not|never|cannot be|yet to be|nobody|no one) ?)\bconfirm(?:ed|s)\b/i

function checkConfirmed(document: BriefingDocument, facts: EvidenceFacts): Check[] {
  const sentences = document.content.flatMap((node, block) =>
    node.type === 'judgment' ? sentencesOf(node.content).map((sentence) => ({ ...sentence, block })) : [],
  )

  return [...sentences, ...bodySentences(document)]
    .filter(({ text }) => confirmed.test(withoutQuotedWords(text)))
    .map(({ block, annotationIds }): Check => {
      const finalSources = annotationIds.flatMap((id) => facts.get(id)?.finalSource ?? [])
      const names = [...new Map(finalSources.map(({ id, name }) => [id, name])).values()]
      const at = { block, citation: null }
      return names.length > 1
        ? { rule: 'confirmed', severity: 'notes', message: manySources(names.length), at }
        : { rule: 'confirmed', severity: 'warns', message: fewSources(names[0]), at }
    })
}

function fewSources(name: string | undefined): string {
  const rests = name ? `rests on one final source (${name})` : 'rests on no named source'
  return `“Confirmed” ${rests}, and independent origins are not counted yet: cite a second or say “reported”.`
}

function manySources(count: number): string {
  return `“Confirmed” rests on ${count} final sources; independent origins are not counted yet, so make sure they are not one voice.`
}

function checkMarking(marking: Marking, places: CitingPlace[], facts: EvidenceFacts): Check[] {
  const first = places.filter((place) => place.place === 1)

  return first.flatMap(({ annotationId, block, number }): Check[] => {
    const part = facts.get(annotationId)?.marking
    if (!part || atLeast(marking, part)) return []
    const message = `The briefing is ${marking} but citation ${number} is ${part}: raise the marking to ${part} or cite another.`
    return [{ rule: 'marking too low', severity: 'stops', message, at: { block, citation: number } }]
  })
}

function countOwnSentences(document: BriefingDocument): Check[] {
  const body = bodySentences(document)
  const own = body.filter(isOwn)
  const first = own[0]
  if (!first) return []
  const are = own.length === 1 ? 'carries no citation and is' : 'carry no citation and are'
  const message = `${own.length} of ${body.length} sentences in the body ${are} marked as the desk’s own.`
  return [{ rule: 'own sentences', severity: 'notes', message, at: { block: first.block, citation: null } }]
}

function order({ severity }: Check): number {
  return ['stops', 'warns', 'notes'].indexOf(severity)
}
