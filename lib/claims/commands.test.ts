import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { accepted, buildActor, buildClaimMention, buildColleague, buildOpEd, revised } from '@/test/builders'
import { giveFinding, gradeClaim, rewordClaim } from './commands'
import { getClaim, listClaims } from './queries'

const wording = {
  sentence: 'More than ninety sailings were cancelled.',
  kind: 'quantity',
  comparator: 'more than',
  figure: '90',
  unit: 'sailings',
  asOf: '2026-10-03',
} as const

it('grades a claim, and keeps the grades before', async () => {
  const { claimId, editor } = await tracked()

  const { gradeId } = await gradeClaim(editor, { claimId, seen: null, grade: 3, reason: 'The log agrees.' })
  await gradeClaim(editor, { claimId, seen: gradeId, grade: 4, reason: 'By its own clock only.' })

  const claim = await getClaim(editor, 1)
  expect(claim).toMatchObject({ credibility: { grade: 4, author: editor.name } })
  expect(claim?.history.filter(({ what }) => what === 'graded')).toMatchObject([
    { from: 3, to: 4, reason: 'By its own clock only.' },
    { from: null, to: 3 },
  ])
  expect(await lastEvent(editor)).toMatchObject({ name: 'claim.graded', detail: { claimId, grade: 4 } })
})

it('does not give 1 while origins are not counted', async () => {
  const { claimId, editor } = await tracked()

  await expect(
    gradeClaim(editor, { claimId, seen: null, grade: 1, reason: 'All agree.' }),
  ).rejects.toMatchObject({
    reason: 'not-allowed',
    message: expect.stringContaining('two independent origins'),
  })
})

it('withdraws a grade, which is not the same as 6', async () => {
  const { claimId, editor } = await tracked()
  const { gradeId } = await gradeClaim(editor, { claimId, seen: null, grade: 6, reason: 'No way to tell.' })

  await gradeClaim(editor, { claimId, seen: gradeId, grade: null, reason: 'Given by mistake.' })

  expect(await getClaim(editor, 1)).toMatchObject({ credibility: { grade: null } })
})

it('refuses to grade over a grade that was not read, and shows it', async () => {
  const { claimId, editor } = await tracked()
  await gradeClaim(await buildColleague(editor), {
    claimId,
    seen: null,
    grade: 2,
    reason: 'It is in the log.',
  })

  await expect(
    gradeClaim(editor, { claimId, seen: null, grade: 5, reason: 'Unlikely.' }),
  ).rejects.toMatchObject({
    reason: 'conflict',
    current: { Grade: '2, probably true', Reason: 'It is in the log.' },
  })
})

it('keeps a finding with its reason and evidence', async () => {
  const { claimId, editor } = await tracked()

  await giveFinding(editor, {
    claimId,
    seen: null,
    finding: 'disputed',
    reason: 'Only by another clock.',
    evidence: 'Harbour board log\nWinter timetable',
  })

  expect(await getClaim(editor, 1)).toMatchObject({
    finding: { finding: 'disputed', reason: 'Only by another clock.', author: editor.name },
    history: [{ what: 'found', from: 'not_checked', to: 'disputed' }, { what: 'opened' }],
  })
  expect(await lastEvent(editor)).toMatchObject({ name: 'claim.found', detail: { finding: 'disputed' } })
  await expect(
    giveFinding(editor, { claimId, seen: null, finding: 'refuted', reason: 'No.' }),
  ).rejects.toMatchObject({ reason: 'conflict', current: { Finding: 'disputed' } })
})

it('rewords a claim, and asks for its accepted mentions to be reviewed again', async () => {
  const { mention, claimId, editor } = await tracked()
  await accepted(mention, editor)
  expect(await getClaim(editor, 1)).toMatchObject({ accepted: 1 })

  await rewordClaim(editor, { claimId, version: 1, ...wording })

  expect(await db.annotation.findUnique({ where: { id: mention.id } })).toMatchObject({
    state: 'proposed',
    authorIds: expect.arrayContaining([editor.membershipId]),
  })
  expect(await getClaim(editor, 1)).toMatchObject({
    accepted: 0,
    wording: { number: 2, sentence: wording.sentence, figure: '90', unit: 'sailings' },
    history: [{ what: 'reworded', version: 2 }, { what: 'opened' }],
  })
  expect(await lastEvent(editor)).toMatchObject({ name: 'claim.reworded', detail: { version: 2 } })
})

it('lets one of two who reword at once through, and shows the other what stands', async () => {
  const { claimId, editor } = await tracked()
  const other = await buildColleague(editor)

  const given = await Promise.allSettled([
    rewordClaim(editor, { claimId, version: 1, ...wording }),
    rewordClaim(other, { claimId, version: 1, ...wording }),
  ])

  expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(given.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { reason: 'conflict', current: { Sentence: wording.sentence } },
  })
  expect(await db.claimVersion.count({ where: { claimId } })).toBe(2)
})

it.each([
  ['an analyst', 'analyst', 'not-allowed'],
  ['a reader', 'reader', 'not-found'],
] as const)('lets %s assess nothing', async (_, role, reason) => {
  const { claimId, editor } = await tracked()
  const colleague = await buildColleague(editor, role)

  for (const attempt of attempts(colleague, claimId)) await expect(attempt).rejects.toMatchObject({ reason })
})

it("cannot tell another desk's claim from nothing at all", async () => {
  const { claimId } = await tracked()
  const stranger = await buildActor('chief')

  for (const attempt of attempts(stranger, claimId)) {
    await expect(attempt).rejects.toMatchObject({ reason: 'not-found' })
  }
  expect(await getClaim(stranger, 1)).toBeNull()
  expect(await listClaims(stranger)).toEqual([])
})

it('shows a reader no claim', async () => {
  const { editor } = await tracked()
  const reader = await buildColleague(editor, 'reader')

  expect(await listClaims(reader)).toEqual([])
  expect(await getClaim(reader, 1)).toBeNull()
})

it('counts the mentions that make the claim, and shows them all but the withdrawn in their context', async () => {
  const { mention, claimId, editor } = await tracked()
  const analyst = await buildColleague(editor, 'analyst')
  const elsewhere = await buildOpEd(analyst, { bylines: ['Piet Vantry'], outlet: 'The Daily Strand' })
  await buildClaimMention(analyst, { opEd: elsewhere, claimId, stance: 'reports', through: ['Corrin Line'] })
  await buildClaimMention(analyst, { opEd: elsewhere, claimId, stance: 'denies', words: 'late' })
  const withdrawn = await buildClaimMention(analyst, { opEd: elsewhere, claimId, words: 'ramp' })
  await revised(withdrawn, analyst, { withdrawn: true })

  const claim = await getClaim(editor, 1)

  expect(claim?.tally).toEqual({ mentions: 2, bylines: 2, outlets: 2, denials: 1, questions: 0 })
  expect(await listClaims(editor)).toMatchObject([{ number: 1, tally: claim?.tally }])
  expect(claim?.mentions).toHaveLength(3)
  expect(claim?.mentions.find(({ annotationId }) => annotationId === mention.id)).toMatchObject({
    exact: 'ninety sailings were cancelled',
    prefix: expect.stringContaining('and that '),
    chain: [{ name: 'Mara Tessel' }],
  })
  expect(claim?.mentions.find(({ stance }) => stance === 'reports')?.chain.map(({ name }) => name)).toEqual([
    'Piet Vantry',
    'Corrin Line',
  ])
})

async function tracked() {
  const analyst = await buildActor('analyst')
  const mention = await buildClaimMention(analyst)
  return { mention, claimId: String(mention.claimId), editor: await buildColleague(analyst) }
}

function* attempts(actor: Actor, claimId: string) {
  yield gradeClaim(actor, { claimId, seen: null, grade: 3, reason: 'So.' })
  yield giveFinding(actor, { claimId, seen: null, finding: 'supported', reason: 'So.' })
  yield rewordClaim(actor, { claimId, version: 1, ...wording })
}

function lastEvent({ deskId }: Actor) {
  return db.event.findFirst({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'desc' } })
}
