import { expect, it } from 'vitest'
import { db, transaction } from '@/lib/db'
import { buildActor, buildColleague, buildPerson } from '@/test/builders'
import type { DeskEvent } from './events'
import { getTrailHead, listHouseTrail, listTrail, TRAIL_LINES, verifyTrail } from './queries'
import { record } from './record'
import { plain } from './said'

type Who = Parameters<typeof record>[1]

const tell = (who: Who, event: DeskEvent) => transaction((tx) => record(tx, who, event))
const lines = (trail: Awaited<ReturnType<typeof listTrail>>) =>
  trail.map(({ who, sentence }) => `${who} ${plain(sentence)}`)

async function buildTrail() {
  const chief = await buildActor('chief', { name: 'N. Farahsa' })
  const analyst = await buildActor('analyst', {
    desk: { id: chief.deskId, slug: chief.deskSlug, name: '' },
    name: 'T. Aldane',
  })
  const opEdId = 'op-1'
  await tell(analyst, { event: 'import.captured', importIds: ['i-1', 'i-2'], captureIds: ['k-1', 'k-2'] })
  await tell(analyst, {
    event: 'annotation.made',
    annotationId: 'a-1',
    revisionId: 'r-1',
    opEdId,
    kind: 'claim',
  })
  await tell(chief, {
    event: 'annotation.reviewed',
    annotationId: 'a-1',
    revisionId: 'r-1',
    opEdId,
    ruling: 'accepted',
    reason: '',
  })
  await tell(chief, { event: 'source.tied', sourceId: 's-1', onId: 's-2', kind: 'owner', reason: '' })
  return { chief, analyst, opEdId }
}

it('tells who did what, the newest first', async () => {
  const { analyst } = await buildTrail()

  expect(lines(await listTrail(analyst))).toEqual([
    'N. Farahsa tied a source to a source (owner)',
    'N. Farahsa accepted an annotation on an op-ed without a title',
    'T. Aldane made a claim mention on an op-ed without a title',
    'T. Aldane put 2 captures in the inbox',
  ])
})

it.each([
  ['an op-ed', 'op-1', [3, 2]],
  ['an annotation', 'a-1', [3, 2]],
  ['the other end of a tie', 's-2', [4]],
  ['one import of several', 'i-2', [1]],
  ['nothing', 'a-9', []],
])('is narrowed to %s', async (_, about, seqs) => {
  const { analyst } = await buildTrail()

  expect((await listTrail(analyst, { about })).map(({ seq }) => seq)).toEqual(seqs)
})

it('is narrowed to a person', async () => {
  const { chief, analyst } = await buildTrail()

  expect((await listTrail(analyst, { by: chief.id })).map(({ seq }) => seq)).toEqual([4, 3])
})

it('comes in pages', async () => {
  const chief = await buildActor('chief')
  for (let line = 1; line <= TRAIL_LINES + 5; line++) {
    await tell(chief, { event: 'desk.renamed', deskId: chief.deskId, name: `Name ${line}` })
  }

  const first = await listTrail(chief)
  const second = await listTrail(chief, { before: first.at(-1)?.seq })

  expect(first).toHaveLength(TRAIL_LINES)
  expect(second.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
})

it('shows nothing to a reader and nothing of another desk', async () => {
  const { chief, opEdId } = await buildTrail()
  const reader = await buildColleague(chief, 'reader')
  const stranger = await buildActor('chief')

  expect(await listTrail(reader)).toEqual([])
  expect(await getTrailHead(reader)).toBeNull()
  expect(await listTrail(stranger, { about: opEdId })).toEqual([])
  expect(await getTrailHead(stranger)).toBeNull()
})

it('is verified by chiefs alone', async () => {
  const { chief, analyst } = await buildTrail()

  expect(await verifyTrail(chief)).toMatchObject({ events: 4, broken: null })
  expect(await verifyTrail(analyst)).toBeNull()
})

it('shows the trail of the house to admins alone', async () => {
  const admin = await buildPerson({ isAdmin: true })
  await buildTrail()

  expect(await listHouseTrail(await buildPerson())).toEqual([])
  expect(await listHouseTrail(admin)).toEqual(expect.any(Array))
})

it('answers by the index on what events name', async () => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT seq FROM "Event" WHERE detail @> '{"opEdId":"x"}' OR detail @> '{"importIds":["x"]}'`
  })

  expect(JSON.stringify(plan)).toContain('Event_detail_idx')
})
