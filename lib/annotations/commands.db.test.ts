import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { slice } from '@/lib/text/span'
import { type BuiltOpEd, buildActor, buildColleague, buildOpEd } from '@/test/builders'
import { marked } from '@/test/notation'
import { annotate } from './commands/annotate'
import { restoreAnnotation } from './commands/restore-annotation'
import { reviseAnnotation } from './commands/revise-annotation'
import { withdrawAnnotation } from './commands/withdraw-annotation'
import { listCards } from './queries/cards'
import { getAnnotationHistory } from './queries/history'
import { type AnnotateInput, type Saying, saying } from './schema'

const notation = 'The ferry 👩🏽‍✈️ was late. «Ninety sailings were cancelled», it says.'

const claim = (said: object = {}): Saying =>
  saying.parse({
    kind: 'claim',
    claim: { sentence: 'Ninety sailings were cancelled.', kind: 'quantity' },
    stance: 'asserts',
    wording: 'paraphrase',
    basis: 'textual',
    ...said,
  })

function placed(opEd: BuiltOpEd, words = 'Ninety sailings were cancelled'): AnnotateInput['place'] {
  const start = opEd.text.indexOf(words)
  return { textVersionId: opEd.textVersionId, span: { start, end: start + words.length }, exact: words }
}

async function begin(given: { actor?: Actor; says?: Saying } = {}) {
  const actor = given.actor ?? (await buildActor('analyst'))
  const opEd = await buildOpEd(actor, { words: marked(notation).text })
  const made = await annotate(actor, { opEdId: opEd.id, place: placed(opEd), says: given.says ?? claim() })
  return { actor, opEd, ...made }
}

async function cardIn(actor: Actor, opEd: BuiltOpEd, annotationId: string) {
  const card = (await listCards(actor, opEd.id)).find((one) => one.annotationId === annotationId)
  if (!card) throw new Error('The annotation is not in the room')
  return card
}

const eventsOf = (actor: Actor, annotationId: string) =>
  db.event
    .findMany({
      where: { chain: `desk:${actor.deskId}`, detail: { path: ['annotationId'], equals: annotationId } },
      orderBy: { seq: 'asc' },
    })
    .then((events) => events.map(({ name }) => name))

it('keeps a claim mention on its exact words, an emoji before them, and says so', async () => {
  const chain = [
    { kind: 'publication', name: 'The Ansel Courier' },
    { kind: 'unnamed', name: 'Port log' },
  ]
  const { actor, opEd, annotationId } = await begin({ says: claim({ attribution: chain }) })

  const card = await cardIn(actor, opEd, annotationId)
  expect(card).toMatchObject({
    state: 'proposed',
    own: true,
    exact: 'Ninety sailings were cancelled',
    span: marked(notation).span,
    claim: { number: 1, sentence: 'Ninety sailings were cancelled.' },
    stance: 'asserts',
  })
  expect(card.attribution.map(({ name }) => name)).toEqual(['The Ansel Courier', 'Port log'])
  expect(slice(opEd.text, card.span)).toBe(card.exact)
  expect(await eventsOf(actor, annotationId)).toEqual(['annotation.made'])
})

it('finds the same claim and the same source again instead of making others', async () => {
  const { actor, opEd, annotationId } = await begin({
    says: saying.parse({
      kind: 'source',
      source: { kind: 'person', name: 'Ilse Oskavere', aliases: ['the director'] },
    }),
  })
  const first = await cardIn(actor, opEd, annotationId)
  const second = await annotate(actor, {
    opEdId: opEd.id,
    place: placed(opEd, 'The ferry'),
    says: saying.parse({ kind: 'source', source: { kind: 'person', name: 'THE DIRECTOR' } }),
  })
  expect((await cardIn(actor, opEd, second.annotationId)).source?.id).toBe(first.source?.id)
})

it('refuses words other than those that stand there, and a place beyond the text', async () => {
  const { actor, opEd } = await begin()
  const place = placed(opEd)
  const attempts = [
    { ...place, exact: 'Ninety sailings were cancelleD' },
    { ...place, span: { start: place.span.start - 1, end: place.span.end - 1 } },
    { ...place, span: { start: place.span.start, end: opEd.text.length + 40 } },
  ]
  for (const wrong of attempts) {
    await expect(annotate(actor, { opEdId: opEd.id, place: wrong, says: claim() })).rejects.toMatchObject({
      reason: 'conflict',
    })
  }
})

it('refuses a span that cuts a character in two', async () => {
  const { actor, opEd } = await begin()
  const start = opEd.text.indexOf('👩') + 1
  const span = { start, end: start + 4 }
  const place = { textVersionId: opEd.textVersionId, span, exact: slice(opEd.text, span) }
  await expect(annotate(actor, { opEdId: opEd.id, place, says: claim() })).rejects.toMatchObject({
    name: 'Refusal',
  })
})

it('annotates only the latest text', async () => {
  const { actor, opEd } = await begin()
  const {
    number: _,
    id: __,
    ...old
  } = await db.textVersion.findUniqueOrThrow({ where: { id: opEd.textVersionId } })
  await db.textVersion.create({
    data: { ...old, why: 'A word was wrong.', document: old.document as object, number: 2 },
  })

  await expect(
    annotate(actor, { opEdId: opEd.id, place: placed(opEd), says: claim() }),
  ).rejects.toMatchObject({
    reason: 'conflict',
    message: expect.stringContaining('amended'),
  })
})

it('is refused to a reader and to another desk as if there were nothing', async () => {
  const { actor, opEd, annotationId } = await begin()
  for (const stranger of [await buildActor('chief'), await buildColleague(actor, 'reader')]) {
    const seen = { annotationId, revision: 1 }
    const gone = { reason: 'not-found' }
    await expect(
      annotate(stranger, { opEdId: opEd.id, place: placed(opEd), says: claim() }),
    ).rejects.toMatchObject(gone)
    await expect(
      reviseAnnotation(stranger, { ...seen, place: placed(opEd), says: claim() }),
    ).rejects.toMatchObject(gone)
    await expect(withdrawAnnotation(stranger, seen)).rejects.toMatchObject(gone)
    await expect(restoreAnnotation(stranger, { ...seen, again: 1 })).rejects.toMatchObject(gone)
    expect(await listCards(stranger, opEd.id)).toEqual([])
  }
})

it("cannot use another desk's claim or source", async () => {
  const elsewhere = await begin()
  const theirs = await cardIn(elsewhere.actor, elsewhere.opEd, elsewhere.annotationId)
  const { actor, opEd } = await begin()
  const says = claim({ claim: { id: theirs.claim?.id } })
  await expect(annotate(actor, { opEdId: opEd.id, place: placed(opEd), says })).rejects.toMatchObject({
    reason: 'not-found',
  })
})

it('lets an analyst change what they began and nothing else', async () => {
  const { actor, opEd, annotationId } = await begin()
  const other = await buildColleague(actor, 'analyst')
  const input = { annotationId, revision: 1, place: placed(opEd), says: claim({ stance: 'denies' }) }

  await expect(reviseAnnotation(other, input)).rejects.toMatchObject({ reason: 'not-allowed' })
  await reviseAnnotation(actor, input)
  expect(await cardIn(actor, opEd, annotationId)).toMatchObject({
    number: 2,
    stance: 'denies',
  })
  expect(await getAnnotationHistory(actor, annotationId)).toMatchObject({
    revisions: [{ stance: 'denies' }, { stance: 'asserts' }],
  })
  expect(await eventsOf(actor, annotationId)).toEqual(['annotation.made', 'annotation.changed'])
})

it('makes an editor who changes it one of its authors', async () => {
  const { actor, opEd, annotationId } = await begin()
  const editor = await buildColleague(actor, 'editor')
  await reviseAnnotation(editor, {
    annotationId,
    revision: 1,
    place: placed(opEd),
    says: claim({ stance: 'questions' }),
  })

  const { authorIds } = await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })
  expect(authorIds.toSorted()).toEqual([actor.membershipId, editor.membershipId].toSorted())
  expect((await cardIn(editor, opEd, annotationId)).own).toBe(true)
})

it('refuses a save on an older revision and shows the present one', async () => {
  const { actor, opEd, annotationId } = await begin()
  const input = { annotationId, revision: 1, place: placed(opEd), says: claim({ stance: 'denies' }) }
  await reviseAnnotation(actor, input)

  await expect(reviseAnnotation(actor, input)).rejects.toMatchObject({
    reason: 'conflict',
    current: { annotationId, number: 2, stance: 'denies' },
  })
})

it('lets exactly one of two saves at once through', async () => {
  const { actor, opEd, annotationId } = await begin()
  const editor = await buildColleague(actor, 'editor')
  const input = { annotationId, revision: 1, place: placed(opEd), says: claim({ stance: 'denies' }) }

  const outcomes = await Promise.allSettled([reviseAnnotation(actor, input), reviseAnnotation(editor, input)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('takes an annotation back and says it again', async () => {
  const chain = [{ kind: 'publication', name: 'The Ansel Courier' }]
  const { actor, opEd, annotationId } = await begin({ says: claim({ attribution: chain }) })
  await withdrawAnnotation(actor, { annotationId, revision: 1 })
  expect(await cardIn(actor, opEd, annotationId)).toMatchObject({ state: 'withdrawn', number: 2 })
  await expect(withdrawAnnotation(actor, { annotationId, revision: 2 })).rejects.toMatchObject({
    reason: 'conflict',
  })

  await restoreAnnotation(actor, { annotationId, revision: 2, again: 1 })
  const card = await cardIn(actor, opEd, annotationId)
  expect(card).toMatchObject({ state: 'proposed', number: 3, exact: 'Ninety sailings were cancelled' })
  expect(card.attribution.map(({ name }) => name)).toEqual(['The Ansel Courier'])
  expect(await eventsOf(actor, annotationId)).toEqual([
    'annotation.made',
    'annotation.withdrawn',
    'annotation.restored',
  ])
})

it('keeps what an annotation is: a claim does not become a note', async () => {
  const { actor, opEd, annotationId } = await begin()
  const says = saying.parse({ kind: 'note', note: 'Ask the board.' })
  await expect(
    reviseAnnotation(actor, { annotationId, revision: 1, place: placed(opEd), says }),
  ).rejects.toMatchObject({
    reason: 'invalid',
  })
})

it('refuses the same source twice in one chain, and keeps nothing of it', async () => {
  const { actor, opEd } = await begin()
  const twice = [
    { kind: 'person', name: 'N. Varrel' },
    { kind: 'person', name: 'n. varrel' },
  ]
  await expect(
    annotate(actor, { opEdId: opEd.id, place: placed(opEd), says: claim({ attribution: twice }) }),
  ).rejects.toMatchObject({ reason: 'invalid' })
  expect(await db.source.count({ where: { deskId: actor.deskId, name: 'N. Varrel' } })).toBe(0)
})
