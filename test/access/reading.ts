import { amendText } from '@/lib/amending/commands/amend-text'
import {
  placeAnnotations,
  retireAnnotations,
  unsettleAnnotations,
} from '@/lib/amending/commands/settle-annotations'
import { getAmending } from '@/lib/amending/queries/amending'
import { getCarried } from '@/lib/amending/queries/carried'
import { getTextHistory } from '@/lib/amending/queries/text-history'
import { annotate } from '@/lib/annotations/commands/annotate'
import { restoreAnnotation } from '@/lib/annotations/commands/restore-annotation'
import { reviseAnnotation } from '@/lib/annotations/commands/revise-annotation'
import { withdrawAnnotation } from '@/lib/annotations/commands/withdraw-annotation'
import { getCard, getNews, listCards, listMarks } from '@/lib/annotations/queries/cards'
import { getAnnotationHistory } from '@/lib/annotations/queries/history'
import { listClaimsLike, listSourcesLike } from '@/lib/annotations/queries/likeness'
import { getReadingRoom } from '@/lib/annotations/queries/reading-room'
import { saying } from '@/lib/annotations/schema'
import { capture, captureFiles } from '@/lib/importing/commands/capture'
import { captureFromBrowser } from '@/lib/importing/commands/capture-from-browser'
import { confirmImport } from '@/lib/importing/commands/confirm-import'
import { correctImport } from '@/lib/importing/commands/correct-import'
import { setAside, takeUp } from '@/lib/importing/commands/set-aside'
import { countImports, getImport } from '@/lib/importing/queries'
import { moveOpEd } from '@/lib/op-eds/commands'
import { countBeingRead, getOpEdTitle, listOpEds } from '@/lib/op-eds/queries'
import { getReadingNeighbours } from '@/lib/op-eds/queries/reading-neighbours'
import { giveVerdict } from '@/lib/review/commands'
import { countQueue, getReviewCard, listQueue } from '@/lib/review/queries'
import { dismissSuggestions, restoreSuggestions } from '@/lib/suggestions/commands'
import { getSuggestionGrounds } from '@/lib/suggestions/queries'
import { buildOpEd } from '@/test/builders'
import { doc } from '../notation'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }
const words = 'The ferry was late again'
const note = { kind: 'note', note: 'Which ferry?', marking: null } as const

const opEdId = async ({ opEd }: BuiltWorld) => (await opEd()).id
const place = async ({ opEd }: BuiltWorld) => {
  const { textVersionId, text } = await opEd()
  const start = text.indexOf(words)
  return { textVersionId, span: { start, end: start + words.length }, exact: words }
}

export const readingTries: Tries = {
  'importing/queries countImports': asks(
    'analyst',
    countImports,
  )(async ({ waiting }) => {
    await waiting()
    return 'waiting' as const
  }),
  'importing/queries getImport': asks(
    'analyst',
    getImport,
  )(async ({ waiting }) => (await waiting()).importId),
  'importing/commands/capture capture': does(
    'analyst',
    capture,
    own,
  )(() => ({ kind: 'pasted_text', text: 'The ferry was late again on Monday, and nobody could say why.' })),
  'importing/commands/capture-from-browser captureFromBrowser': does(
    'analyst',
    captureFromBrowser,
    own,
  )(() => ({
    html: `<p>The ferry was late again, number ${Math.random()}.</p>`,
    address: 'https://courier.example/late',
  })),
  'importing/commands/capture captureFiles': does(
    'analyst',
    captureFiles,
    own,
  )(() => ({
    files: [{ fileName: 'late.txt', bytes: Buffer.from('The ferry was late again on Tuesday.') }],
  })),
  'importing/commands/correct-import correctImport': does(
    'analyst',
    correctImport,
  )(({ waiting }) => waiting()),
  'importing/commands/confirm-import confirmImport': does(
    'analyst',
    confirmImport,
  )(({ waiting }) => waiting()),
  'importing/commands/set-aside setAside': does(
    'analyst',
    setAside,
  )(async ({ waiting }) => ({
    importId: (await waiting()).importId,
    reason: 'Twice the same',
  })),
  'importing/commands/set-aside takeUp': does('analyst', takeUp)(({ aside }) => aside()),

  'op-eds/queries listOpEds': asks(
    'analyst',
    listOpEds,
  )(async (it) => {
    await it.opEd()
    return {}
  }),
  'op-eds/queries countBeingRead': asks('analyst', countBeingRead)(opEdId),
  'op-eds/queries getOpEdTitle': asks('analyst', getOpEdTitle)(opEdId),
  'op-eds/queries/reading-neighbours getReadingNeighbours': asks(
    'analyst',
    getReadingNeighbours,
  )(async (it) => {
    await buildOpEd(it.people.analyst, { publishedOn: '2026-11-01' })
    return opEdId(it)
  }),
  'op-eds/commands moveOpEd': does(
    'analyst',
    moveOpEd,
  )(async (it) => ({
    opEdId: await opEdId(it),
    version: 1,
    to: 'in_review',
    reason: '',
  })),

  'annotations/queries/reading-room getReadingRoom': asks('analyst', getReadingRoom)(opEdId),
  'annotations/queries/cards listCards': asks(
    'analyst',
    listCards,
  )(async ({ proposed }) => (await proposed()).opEdId),
  'annotations/queries/cards listMarks': asks(
    'analyst',
    listMarks,
  )(async ({ proposed }) => (await proposed()).opEdId),
  'annotations/queries/cards getCard': asks(
    'analyst',
    getCard,
  )(async ({ proposed }) => (await proposed()).id),
  'annotations/queries/cards getNews': asks(
    'analyst',
    getNews,
  )(async ({ proposed }) => {
    const { opEdId, id } = await proposed()
    return { opEdId, annotationIds: [id] }
  }),
  'annotations/queries/history getAnnotationHistory': asks(
    'analyst',
    getAnnotationHistory,
  )(async ({ proposed }) => (await proposed()).id),
  'suggestions/queries getSuggestionGrounds': asks('analyst', getSuggestionGrounds)(opEdId),
  'suggestions/commands dismissSuggestions': does(
    'analyst',
    dismissSuggestions,
  )(async (it) => ({ opEdId: await opEdId(it), keys: [`figure ${Math.random()}`] })),
  'suggestions/commands restoreSuggestions': does(
    'analyst',
    restoreSuggestions,
  )(async (it) => {
    const input = { opEdId: await opEdId(it), keys: [`figure ${Math.random()}`] }
    await dismissSuggestions(it.people.analyst, input)
    return input
  }),
  'annotations/queries/likeness listClaimsLike': asks(
    'analyst',
    listClaimsLike,
  )(async ({ proposed }) => {
    await proposed()
    return 'ninety sailings were cancelled'
  }),
  'annotations/queries/likeness listSourcesLike': asks(
    'analyst',
    listSourcesLike,
  )(async ({ opEd }) => {
    await opEd()
    return 'Tessel'
  }),
  'annotations/commands/annotate annotate': does(
    'analyst',
    annotate,
  )(async (it) => ({
    opEdId: await opEdId(it),
    place: await place(it),
    says: note,
  })),
  'annotations/commands/revise-annotation reviseAnnotation': does(
    'analyst',
    reviseAnnotation,
  )(async (it) => {
    const { id: annotationId, claimId } = await it.proposed()
    const says = { kind: 'claim', claim: { id: String(claimId) }, attribution: [], note: '', marking: null }
    const known = { stance: 'denies', wording: 'paraphrase', basis: 'textual' }
    return {
      ...{ annotationId, revision: 1, place: await place(it) },
      says: saying.parse({ ...says, ...known }),
    }
  }),
  'annotations/commands/withdraw-annotation withdrawAnnotation': does(
    'analyst',
    withdrawAnnotation,
  )(async (it) => ({
    annotationId: (await it.proposed()).id,
    revision: 1,
  })),
  'annotations/commands/restore-annotation restoreAnnotation': does(
    'analyst',
    restoreAnnotation,
  )(async (it) => ({
    annotationId: (await it.withdrawn()).id,
    revision: 2,
    again: 1,
  })),

  'amending/queries/amending getAmending': asks(
    'editor',
    getAmending,
  )(async (it) => ({ opEdId: await opEdId(it) })),
  'amending/queries/text-history getTextHistory': asks(
    'analyst',
    getTextHistory,
  )(async (it) => ({ opEdId: await opEdId(it) })),
  'amending/queries/carried getCarried': asks('analyst', getCarried)(opEdId),
  'amending/commands/amend-text amendText': does(
    'editor',
    amendText,
  )(async ({ opEd }) => {
    const { id, textVersionId } = await opEd()
    const blocks = doc(`Another line, number ${Math.random()}.`).content
    return { opEdId: id, seen: textVersionId, blocks, why: 'A line was missing.' }
  }),
  'amending/commands/settle-annotations placeAnnotations': does(
    'analyst',
    placeAnnotations,
  )(async (it) => {
    const { id: annotationId, opEdId } = await it.proposed()
    const { textVersionId, span, exact } = await place(it)
    return { opEdId, textVersionId, places: [{ annotationId, revision: 1, span, exact }] }
  }),
  'amending/commands/settle-annotations retireAnnotations': does(
    'analyst',
    retireAnnotations,
  )(async ({ proposed }) => {
    const { id: annotationId, opEdId } = await proposed()
    return { opEdId, annotations: [{ annotationId, revision: 1 }], why: 'Its words are gone.' }
  }),
  'amending/commands/settle-annotations unsettleAnnotations': does(
    'analyst',
    unsettleAnnotations,
  )(async ({ withdrawn }) => {
    const { id: annotationId, opEdId } = await withdrawn()
    return { opEdId, annotations: [{ annotationId, revision: 2, again: 1 }] }
  }),

  'review/queries listQueue': asks('editor', listQueue)(({ proposed }) => proposed()),
  'review/queries countQueue': asks('analyst', countQueue)(({ proposed }) => proposed()),
  'review/queries getReviewCard': asks(
    'analyst',
    getReviewCard,
  )(async ({ proposed }) => (await proposed()).id),
  'review/commands giveVerdict': does(
    'editor',
    giveVerdict,
  )(async ({ proposed }) => {
    const { id: annotationId, revisionId, claimVersion } = await proposed()
    return { annotationId, revisionId, claimVersion, ruling: 'accepted' }
  }),
}
