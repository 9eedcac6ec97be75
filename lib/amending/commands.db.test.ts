import { expect, it } from 'vitest'
import { annotate } from '@/lib/annotations/commands/annotate'
import { restoreAnnotation } from '@/lib/annotations/commands/restore-annotation'
import { withdrawAnnotation } from '@/lib/annotations/commands/withdraw-annotation'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { giveVerdict } from '@/lib/review/commands'
import type { BuiltOpEd } from '@/test/builders'
import { accepted, buildActor, buildClaimMention, buildColleague, buildOpEd } from '@/test/builders'
import { doc } from '@/test/notation'
import { amendText } from './commands/amend-text'
import { placeAnnotations, retireAnnotations, unsettleAnnotations } from './commands/settle-annotations'

const words = 'The harbour board met. In the first winter ninety sailings were cancelled. Nobody asked why.'

function amend(actor: Actor, opEd: BuiltOpEd, text: string, seen = opEd.textVersionId) {
  return amendText(actor, { opEdId: opEd.id, seen, blocks: doc(text).content, why: 'A word was wrong.' })
}

async function built() {
  const editor = await buildActor('editor')
  const analyst = await buildColleague(editor, 'analyst')
  const opEd = await buildOpEd(editor, { words })
  const claim = await buildClaimMention(analyst, { opEd, words: 'ninety sailings were cancelled' })
  return { editor, analyst, opEd, claim }
}

const standing = (id: string) =>
  db.annotation.findUniqueOrThrow({
    where: { id },
    select: {
      state: true,
      revision: true,
      waitingFrom: true,
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          anchors: { orderBy: { textVersion: { number: 'desc' } }, take: 1 },
        },
      },
    },
  })

const anchorOf = async (id: string) => (await standing(id)).revisions[0]?.anchors[0]

it('keeps verdicts where the words stay, wherever they are moved to', async () => {
  const { editor, opEd, claim } = await built()
  await accepted(claim, editor)
  const { carried, number } = await amend(editor, opEd, `A line that was missing.\n${words}`)

  expect({ number, carried }).toEqual({
    number: 2,
    carried: { exact: 0, moved: 1, changed: 0, ambiguous: 0, lost: 0 },
  })
  expect(await standing(claim.id)).toMatchObject({ state: 'accepted', revision: 1 })
  expect(
    await db.event.findFirst({ where: { name: 'op-ed.amended' }, orderBy: { at: 'desc' } }),
  ).toMatchObject({
    detail: { why: 'A word was wrong.', number: 2 },
  })
})

it('asks again for words that changed, since they changed, and takes a person’s word for their place', async () => {
  const { editor, analyst, opEd, claim } = await built()
  await accepted(claim, editor)
  const { textVersionId } = await amend(editor, opEd, words.replace('ninety', 'eighty'))
  const version = await db.textVersion.findUniqueOrThrow({ where: { id: textVersionId } })
  const uncertain = await standing(claim.id)
  expect(uncertain).toMatchObject({ state: 'proposed', waitingFrom: version.createdAt })
  expect(uncertain.revisions[0]?.anchors[0]).toMatchObject({
    state: 'changed',
    exact: 'ninety sailings were cancelled',
  })

  await expect(
    giveVerdict(editor, {
      annotationId: claim.id,
      revisionId: claim.revisionId,
      claimVersion: claim.claimVersion,
      ruling: 'accepted',
      verdictId: (await db.verdict.findFirstOrThrow({ where: { annotationId: claim.id } })).id,
    }),
  ).rejects.toMatchObject({ reason: 'conflict', message: /place of its words is not certain/ })

  const exact = 'eighty sailings were cancelled'
  const start = version.text.indexOf(exact)
  const place = { annotationId: claim.id, revision: 1, span: { start, end: start + exact.length }, exact }
  await placeAnnotations(analyst, { opEdId: opEd.id, textVersionId, places: [place] })
  expect(await standing(claim.id)).toMatchObject({ state: 'proposed', revision: 2 })
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'exact', exact })

  await unsettleAnnotations(analyst, {
    opEdId: opEd.id,
    annotations: [{ annotationId: claim.id, revision: 2, again: 1 }],
  })
  expect(await anchorOf(claim.id)).toMatchObject({
    state: 'changed',
    exact: 'ninety sailings were cancelled',
  })
})

it('keeps what was lost with its words and its place, until it is retired', async () => {
  const { editor, opEd, claim } = await built()
  const after = words.replace(' In the first winter ninety sailings were cancelled.', '')
  await amend(editor, opEd, after)
  const at = 'The harbour board met'.length
  expect(await anchorOf(claim.id)).toMatchObject({
    state: 'lost',
    start: at,
    end: at,
    exact: 'ninety sailings were cancelled',
  })

  const [settled] = await retireAnnotations(editor, {
    opEdId: opEd.id,
    annotations: [{ annotationId: claim.id, revision: 1 }],
    why: 'The paper took it back.',
  })
  expect(settled).toEqual({ annotationId: claim.id, revision: 2 })
  expect(await standing(claim.id)).toMatchObject({ state: 'withdrawn' })
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'lost' })
})

it('brings everything back where an amendment is taken back', async () => {
  const { editor, opEd, claim } = await built()
  await accepted(claim, editor)
  const { textVersionId } = await amend(editor, opEd, words.replace('ninety', 'eighty'))
  await amend(editor, opEd, words, textVersionId)
  expect(await standing(claim.id)).toMatchObject({ state: 'accepted' })
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'exact' })
})

it('restores what was withdrawn before the text was amended where its words stand, or says that they are gone', async () => {
  const { editor, analyst, opEd, claim } = await built()
  await withdrawAnnotation(analyst, { annotationId: claim.id, revision: 1 })
  const { textVersionId } = await amend(editor, opEd, `A line that was missing.\n${words}`)
  await restoreAnnotation(analyst, { annotationId: claim.id, revision: 2, again: 1 })
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'exact', textVersionId })

  await withdrawAnnotation(analyst, { annotationId: claim.id, revision: 3 })
  await amend(editor, opEd, 'Nothing of it is left.', textVersionId)
  await expect(
    restoreAnnotation(analyst, { annotationId: claim.id, revision: 4, again: 1 }),
  ).rejects.toMatchObject({ message: /no longer there/ })
})

it('takes no place for certain that nobody confirmed, however often the text is amended', async () => {
  const { editor, analyst, opEd, claim } = await built()
  const changed = words.replace('ninety', 'eighty')
  const { textVersionId } = await amend(editor, opEd, changed)
  const annotations = [{ annotationId: claim.id, revision: 1 }]
  await retireAnnotations(editor, { opEdId: opEd.id, annotations, why: 'Not so any more.' })
  await amend(editor, opEd, `A line that was missing.\n${changed}`, textVersionId)
  expect(await anchorOf(claim.id)).toMatchObject({
    state: 'changed',
    exact: 'ninety sailings were cancelled',
  })

  await expect(
    restoreAnnotation(analyst, { annotationId: claim.id, revision: 2, again: 1 }),
  ).rejects.toMatchObject({ message: /no longer there/ })
  await unsettleAnnotations(editor, {
    opEdId: opEd.id,
    annotations: [{ annotationId: claim.id, revision: 2, again: 1 }],
  })
  expect(await anchorOf(claim.id)).toMatchObject({
    state: 'changed',
    exact: 'ninety sailings were cancelled',
  })
})

it('amends a text again of which something lost was retired, and brings that back with its words', async () => {
  const { editor, opEd, claim } = await built()
  const without = words.replace(' In the first winter ninety sailings were cancelled.', '')
  const { textVersionId } = await amend(editor, opEd, without)
  const annotations = [{ annotationId: claim.id, revision: 1 }]
  await retireAnnotations(editor, { opEdId: opEd.id, annotations, why: 'The paper took it back.' })
  const third = await amend(editor, opEd, `A line that was missing.\n${without}`, textVersionId)
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'lost', exact: 'ninety sailings were cancelled' })

  await amend(editor, opEd, words, third.textVersionId)
  await restoreAnnotation(editor, { annotationId: claim.id, revision: 2, again: 1 })
  expect(await anchorOf(claim.id)).toMatchObject({ state: 'exact', exact: 'ninety sailings were cancelled' })
})

it('refuses whoever saw an older text, shows what stands, and loses nothing', async () => {
  const { editor, opEd } = await built()
  await amend(editor, opEd, words.replace('ninety', 'eighty'))
  const late = amend(editor, opEd, words.replace('ninety', 'seventy'))
  await expect(late).rejects.toMatchObject({
    reason: 'conflict',
    current: { number: 2, why: 'A word was wrong.' },
  })
  expect(await db.textVersion.count({ where: { opEdId: opEd.id } })).toBe(2)
})

it('makes one version of two amendments sent at once', async () => {
  const { editor, opEd } = await built()
  const both = ['eighty', 'seventy'].map((figure) => amend(editor, opEd, words.replace('ninety', figure)))
  expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual([
    'fulfilled',
    'rejected',
  ])
})

it('refuses an amendment that changes nothing, one that keeps nothing, and one by an analyst', async () => {
  const { editor, analyst, opEd } = await built()
  await expect(amend(editor, opEd, words)).rejects.toMatchObject({ message: /Nothing is changed/ })
  await expect(amend(editor, opEd, '~ All of it is junk')).rejects.toMatchObject({
    message: /at least one block/,
  })
  await expect(amend(analyst, opEd, 'Other words.')).rejects.toMatchObject({ reason: 'not-allowed' })
})

it('leaves every anchor exact where only a block is marked as junk', async () => {
  const { editor, opEd } = await built()
  const more = await amend(editor, opEd, `${words}\nYou may also like the pier.`)
  const { carried } = await amend(editor, opEd, `${words}\n~ You may also like the pier.`, more.textVersionId)
  expect(carried).toMatchObject({ exact: 1, moved: 0, changed: 0, ambiguous: 0, lost: 0 })
})

it('lets nobody anchor words in a text that was amended meanwhile, whoever asks the database', async () => {
  const { editor, opEd, claim } = await built()
  const old = await db.anchor.findFirstOrThrow({ where: { revisionId: claim.revisionId } })
  await amend(editor, opEd, words.replace('Nobody', 'No one'))
  await db.anchor.deleteMany({ where: { id: old.id } })
  await expect(db.anchor.create({ data: old })).rejects.toThrow(/amended meanwhile/)
})

it('takes a verdict’s force from words without an anchor in the latest text, whoever wrote the text', async () => {
  const { editor, opEd, claim } = await built()
  await accepted(claim, editor)
  const {
    id: _,
    createdAt: __,
    ...first
  } = await db.textVersion.findUniqueOrThrow({
    where: { id: opEd.textVersionId },
  })
  await db.textVersion.create({
    data: { ...first, document: doc(words), number: 2, why: 'By hand.' },
  })
  expect(await standing(claim.id)).toMatchObject({ state: 'proposed' })
})

it('gives a new text no reason to stand without one', async () => {
  const { opEd } = await built()
  const { id: _, ...first } = await db.textVersion.findUniqueOrThrow({ where: { id: opEd.textVersionId } })
  await expect(
    db.textVersion.create({ data: { ...first, document: doc(words), number: 2, why: ' ' } }),
  ).rejects.toThrow(/TextVersion_says_why/)
})

it('carries hundreds of annotations at once', async () => {
  const { editor, analyst } = await built()
  const lines = Array.from(
    { length: 400 },
    (_, number) => `Line ${number} says that the ferry 🚢 was ${number} minutes late.`,
  )
  const opEd = await buildOpEd(editor, { words: lines.join('\n') })
  const { id: annotationId } = await annotate(analyst, {
    opEdId: opEd.id,
    place: { textVersionId: opEd.textVersionId, span: { start: 0, end: 6 }, exact: 'Line 0' },
    says: { kind: 'note', note: 'The first.', marking: null },
  }).then(({ annotationId: id }) => ({ id }))
  const { deskId, membershipId: authorId } = analyst
  const ids = Array.from({ length: 500 }, (_, number) => `${opEd.id}-${number}`)
  await db.annotation.createMany({
    data: ids.map((id) => ({ id, deskId, opEdId: opEd.id, kind: 'note', authorId })),
  })
  await db.annotationRevision.createMany({
    data: ids.map((id) => ({ id, deskId, annotationId: id, number: 1, note: 'One of many.', authorId })),
  })
  const places = lines.map((line) => ({ start: opEd.text.indexOf(line), end: opEd.text.indexOf(line) + 20 }))
  await db.anchor.createMany({
    data: ids.map((id, number) => {
      const { start, end } = places[number % places.length] ?? { start: 0, end: 6 }
      const exact = opEd.text.slice(start, end)
      return {
        deskId,
        revisionId: id,
        textVersionId: opEd.textVersionId,
        start,
        end,
        exact,
        prefix: '',
        suffix: '',
        state: 'exact',
      }
    }),
  })

  const began = performance.now()
  const { carried } = await amend(
    editor,
    opEd,
    `A line before.\n${lines.with(7, 'Another line.').join('\n')}`,
  )
  expect(carried).toEqual({ exact: 0, moved: 499, changed: 0, ambiguous: 0, lost: 2 })
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(await anchorOf(annotationId)).toMatchObject({ state: 'moved', exact: 'Line 0' })
})
