import { expect, it } from 'vitest'
import { verifyChains } from '@/lib/audit/verify'
import { db } from '@/lib/db'
import { buildActor, buildColleague } from '@/test/builders'
import { fillSampleDesk } from './sample-desk'

it('fills a desk so that every room of it shows something', async () => {
  const analyst = await buildActor('analyst')
  const [editor, chief] = [await buildColleague(analyst, 'editor'), await buildColleague(analyst, 'chief')]
  await fillSampleDesk({ analyst, editor, chief })

  const { deskId } = analyst
  const bylines = await db.byline.findMany({ where: { deskId }, distinct: ['sourceId'] })
  const outlets = await db.opEd.findMany({
    where: { deskId, outletId: { not: null } },
    distinct: ['outletId'],
  })
  expect({ writers: bylines.length, outlets: outlets.length }).toEqual({ writers: 5, outlets: 3 })
  expect(await db.opEd.count({ where: { deskId, title: null } })).toBe(0)
  expect(await db.opEd.count({ where: { deskId, language: 'fa', direction: 'rtl' } })).toBe(1)
  expect(await db.import.count({ where: { deskId, state: 'waiting' } })).toBe(1)
  expect(await db.recapture.findMany({ where: { deskId } })).toMatchObject([{ added: 5, removed: 17 }])
  expect(await db.edition.count({ where: { deskId } })).toBe(1)
  const states = await db.annotation.groupBy({ by: ['state'], where: { deskId }, _count: true })
  expect(states.map(({ state }) => state).sort()).toEqual([
    'accepted',
    'needs_change',
    'proposed',
    'rejected',
  ])
  const threads = await db.annotation.groupBy({
    by: ['thread'],
    where: { deskId, thread: { not: null } },
    _count: true,
  })
  expect(Object.fromEntries(threads.map((one) => [one.thread, one._count]))).toEqual({ open: 2, resolved: 1 })
  expect(await db.notification.count({ where: { deskId, kind: 'named' } })).toBe(3)
  const chain = (await verifyChains()).find((report) => report.chain === `desk:${deskId}`)
  expect(chain?.broken).toBeNull()
})
