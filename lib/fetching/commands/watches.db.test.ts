import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { openScratchDatabase } from '@/test/scratch-database'

// A database of its own: whatever is due anywhere is asked for.
await openScratchDatabase('watches')
const { db } = await import('@/lib/db')
const { buildActor, buildColleague, buildOpEd } = await import('@/test/builders')
const { askForDueWatches } = await import('./ask-for-due-watches')
const { askToFetchAgain } = await import('./ask-to-fetch-again')
const { endWatch, watch } = await import('./watch')
const { getWatch } = await import('../queries')

const HOUR = 60 * 60_000
const hence = (hours: number) => new Date(Date.now() + hours * HOUR)

beforeAll(async () => {
  await db.watch.deleteMany()
})

it('fetches an op-ed again when its time has come, and not before', async () => {
  const { actor, opEdId } = await anOpEd()
  await watch(actor, { opEdId, everyHours: 6 })
  await askForDueWatches(hence(5))
  expect(await jobsOf(actor)).toEqual([])

  await askForDueWatches(hence(6.1))
  expect(await jobsOf(actor)).toMatchObject([
    {
      kind: 'fetch_again',
      label: 'The crossing',
      input: { opEdId, asRobot: true },
      askedById: actor.membershipId,
    },
  ])
  expect((await getWatch(actor, { opEdId }))?.nextAt.getTime()).toBeCloseTo(hence(12.1).getTime(), -4)
})

it('two workers, and two ticks at once, never ask twice', async () => {
  const { actor } = await anOpEd()
  for (let count = 0; count < 12; count++) {
    const { id: opEdId } = await buildOpEd(actor, { url: `https://harbourpost.example/${count}` })
    await watch(actor, { opEdId, everyHours: 24 })
  }
  const now = hence(25)
  await Promise.all(Array.from({ length: 6 }, () => askForDueWatches(now)))
  expect(await jobsOf(actor)).toHaveLength(12)
})

it('what was missed while nothing ran is asked for once', async () => {
  const { actor, opEdId } = await anOpEd()
  await watch(actor, { opEdId, everyHours: 6 })
  await askForDueWatches(hence(100))
  await askForDueWatches(hence(100))
  expect(await jobsOf(actor)).toHaveLength(1)
})

it('waits for a fetch that is under way', async () => {
  const { actor, opEdId } = await anOpEd()
  await watch(actor, { opEdId, everyHours: 6 })
  await askToFetchAgain(actor, { opEdId })
  await expect(askToFetchAgain(actor, { opEdId })).rejects.toMatchObject({ reason: 'conflict' })
  await askForDueWatches(hence(7))
  expect(await jobsOf(actor)).toHaveLength(1)
})

it('of an outlet all op-eds are fetched that have an address and are not set aside', async () => {
  const { actor, opEdId } = await anOpEd()
  const aside = await buildOpEd(actor, { url: 'https://harbourpost.example/aside' })
  await db.opEd.update({ where: { id: aside.id }, data: { state: 'set_aside', setAsideFor: 'Twice' } })
  await buildOpEd(actor, { url: null })
  await buildOpEd(actor, { url: 'https://tidewater.example/a', outlet: 'Tidewater Review' })
  await watch(actor, { outletId: await outletOf(opEdId), everyHours: 168 })

  await askForDueWatches(hence(169))
  expect(await jobsOf(actor)).toMatchObject([{ input: { opEdId } }])
})

it('one watch stands on a thing: a new one takes its place', async () => {
  const { actor, opEdId } = await anOpEd()
  await Promise.all([6, 24, 168].map((everyHours) => watch(actor, { opEdId, everyHours: everyHours as 6 })))
  const last = await watch(await buildColleague(actor, 'editor'), { opEdId, everyHours: 24 })
  expect(await db.watch.findMany({ where: { opEdId, endedAt: null } })).toMatchObject([{ id: last.watchId }])

  await endWatch(actor, last)
  await expect(endWatch(actor, last)).rejects.toMatchObject({ reason: 'conflict' })
  expect(await getWatch(actor, { opEdId })).toBeNull()
  await askForDueWatches(hence(1000))
  expect(await jobsOf(actor)).toEqual([])
  const events = await db.event.findMany({
    where: { chain: `desk:${actor.deskId}` },
    orderBy: { seq: 'asc' },
  })
  expect(events.map(({ name }) => name).slice(-2)).toEqual(['op-ed.watched', 'op-ed.unwatched'])
})

it.each(['left the desk', 'become a reader'])('ends when whoever set it has %s', async (how) => {
  const { actor, opEdId } = await anOpEd()
  await watch(actor, { opEdId, everyHours: 6 })
  const change = how === 'left the desk' ? { endedAt: new Date() } : { role: 'reader' as const }
  await db.membership.update({ where: { id: actor.membershipId }, data: change })
  await askForDueWatches(hence(7))
  expect(await jobsOf(actor)).toEqual([])
  expect(await db.watch.count({ where: { opEdId, endedAt: null } })).toBe(0)
})

it('refuses what has no address, and what is no publication', async () => {
  const { actor, opEdId } = await anOpEd()
  const bare = await buildOpEd(actor)
  const everyHours = 24 as const
  await expect(watch(actor, { opEdId: bare.id, everyHours })).rejects.toMatchObject({ reason: 'invalid' })
  await expect(askToFetchAgain(actor, { opEdId: bare.id })).rejects.toMatchObject({ reason: 'invalid' })
  const { sourceId: outletId } = await db.byline.findFirstOrThrow({ where: { opEdId } })
  await expect(watch(actor, { outletId, everyHours })).rejects.toMatchObject({ reason: 'invalid' })
})

async function anOpEd(): Promise<{ actor: Actor; opEdId: string }> {
  const actor = await buildActor('analyst')
  const { id: opEdId } = await buildOpEd(actor, { url: 'https://harbourpost.example/ferry' })
  return { actor, opEdId }
}

async function outletOf(opEdId: string): Promise<string> {
  const { outletId } = await db.opEd.findUniqueOrThrow({ where: { id: opEdId } })
  return String(outletId)
}

function jobsOf({ deskId }: Actor) {
  return db.job.findMany({ where: { deskId }, orderBy: { createdAt: 'asc' } })
}
