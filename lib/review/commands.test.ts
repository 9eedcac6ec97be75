import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import {
  accepted,
  type BuiltMention,
  buildActor,
  buildClaimMention,
  buildColleague,
  buildOpEd,
  buildSourceMention,
  revised,
} from '@/test/builders'
import { giveVerdict } from './commands'
import { countQueue, listQueue } from './queries'
import type { VerdictInput } from './schema'

it('keeps what a second person decided, and the trace of it', async () => {
  const { mention, reviewer } = await waiting()

  const { verdictId } = await giveVerdict(
    reviewer,
    verdictOn(mention, { ruling: 'needs_change', reason: 'Which clock?' }),
  )

  expect(await db.annotation.findUnique({ where: { id: mention.id } })).toMatchObject({
    state: 'needs_change',
  })
  expect(await db.verdict.findUnique({ where: { id: verdictId } })).toMatchObject({
    reason: 'Which clock?',
    reviewerId: reviewer.membershipId,
  })
  expect(await lastEvent(reviewer)).toMatchObject({
    name: 'annotation.reviewed',
    userId: reviewer.id,
    detail: { annotationId: mention.id, revisionId: mention.revisionId, ruling: 'needs_change' },
  })
})

it('refuses a verdict on what one wrote, by the command and by the database', async () => {
  const editor = await buildActor('editor')
  const own = await buildClaimMention(editor)

  await expect(giveVerdict(editor, verdictOn(own))).rejects.toMatchObject({ reason: 'not-allowed' })
  await expect(accepted(own, editor)).rejects.toThrow('Nobody reviews what they wrote')
  expect(await db.verdict.count({ where: { annotationId: own.id } })).toBe(0)
})

it('refuses a verdict on what one changed since it was accepted', async () => {
  const { mention, reviewer } = await waiting()
  const changed = await revised(mention, reviewer, { stance: 'denies' })

  await expect(giveVerdict(reviewer, verdictOn(changed))).rejects.toMatchObject({ reason: 'not-allowed' })
})

it.each([
  ['an analyst', 'analyst', 'not-allowed'],
  ['a reader', 'reader', 'not-found'],
] as const)('refuses %s', async (_, role, reason) => {
  const { mention, reviewer } = await waiting()

  await expect(giveVerdict(await buildColleague(reviewer, role), verdictOn(mention))).rejects.toMatchObject({
    reason,
  })
})

it("cannot tell another desk's annotation from nothing at all", async () => {
  const { mention } = await waiting()
  const stranger = await buildActor('chief')

  await expect(giveVerdict(stranger, verdictOn(mention))).rejects.toMatchObject({ reason: 'not-found' })
  expect(await listQueue(stranger)).toEqual([])
})

it('offers others’ mentions oldest first, and counts one’s own', async () => {
  const analyst = await buildActor('analyst')
  const reviewer = await buildColleague(analyst)
  const opEd = await buildOpEd(analyst)
  const first = await buildClaimMention(analyst, { opEd })
  const second = await buildSourceMention(analyst, { opEd })
  await buildClaimMention(reviewer, { opEd, words: 'late' })

  expect((await listQueue(reviewer)).map(({ id }) => id)).toEqual([first.id, second.id])
  expect(await countQueue(reviewer)).toEqual({ waiting: 2, own: 1 })
  expect(await countQueue(analyst)).toEqual({ waiting: 0, own: 2 })
  expect(await countQueue(await buildColleague(analyst, 'reader'))).toEqual({ waiting: 0, own: 0 })
})

it('offers what was changed after it was accepted', async () => {
  const { mention, analyst, reviewer } = await waiting()
  await accepted(mention, reviewer)
  expect(await listQueue(reviewer)).toEqual([])

  await revised(mention, analyst, { stance: 'denies' })

  expect(await listQueue(reviewer)).toMatchObject([{ id: mention.id, revision: 2 }])
})

it('offers nothing whose place in the text is not certain, and takes no verdict on it', async () => {
  const { mention, reviewer } = await waiting()
  await db.anchor.updateMany({ where: { revisionId: mention.revisionId }, data: { state: 'changed' } })

  expect(await listQueue(reviewer)).toEqual([])
  await expect(giveVerdict(reviewer, verdictOn(mention))).rejects.toMatchObject({ reason: 'conflict' })
})

it('shows what stands now when it was changed while it was read', async () => {
  const { mention, analyst, reviewer } = await waiting()
  const changed = await revised(mention, analyst, { stance: 'denies' })

  await expect(giveVerdict(reviewer, verdictOn(mention))).rejects.toMatchObject({
    reason: 'conflict',
    current: { revisionId: changed.revisionId, revision: 2, says: { stance: 'denies' } },
  })
})

it('refuses a verdict on what was withdrawn while it was read', async () => {
  const { mention, analyst, reviewer } = await waiting()
  await revised(mention, analyst, { withdrawn: true })

  await expect(giveVerdict(reviewer, verdictOn(mention))).rejects.toMatchObject({
    reason: 'conflict',
    current: { state: 'withdrawn' },
  })
})

it('takes one of two verdicts given at once', async () => {
  const { mention, reviewer } = await waiting()
  const other = await buildColleague(reviewer)

  const given = await Promise.allSettled([
    giveVerdict(reviewer, verdictOn(mention)),
    giveVerdict(other, verdictOn(mention, { ruling: 'rejected', reason: 'The log says otherwise.' })),
  ])

  expect(given.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(given.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'conflict' } })
  expect(await db.verdict.count({ where: { annotationId: mention.id } })).toBe(1)
})

it('lets a verdict that was read be overturned', async () => {
  const { mention, reviewer } = await waiting()
  const { verdictId } = await giveVerdict(reviewer, verdictOn(mention))
  const other = await buildColleague(reviewer)

  const overturn = verdictOn(mention, { ruling: 'rejected', reason: 'The log says otherwise.' })
  await expect(giveVerdict(other, overturn)).rejects.toMatchObject({ reason: 'conflict' })
  await giveVerdict(other, { ...overturn, verdictId })

  expect(await db.annotation.findUnique({ where: { id: mention.id } })).toMatchObject({ state: 'rejected' })
})

async function waiting() {
  const analyst = await buildActor('analyst')
  return { analyst, reviewer: await buildColleague(analyst), mention: await buildClaimMention(analyst) }
}

function verdictOn(
  { id, revisionId, claimVersion }: BuiltMention,
  given: Partial<Pick<VerdictInput, 'ruling' | 'reason'>> = {},
): VerdictInput {
  return { annotationId: id, revisionId, claimVersion, ruling: 'accepted', ...given }
}

function lastEvent({ deskId }: Actor) {
  return db.event.findFirst({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'desc' } })
}
