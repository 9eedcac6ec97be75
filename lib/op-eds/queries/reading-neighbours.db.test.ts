import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { buildActor, buildOpEd } from '@/test/builders'
import { moveOpEd } from '../commands'
import { listOpEds } from '../queries'
import { getReadingNeighbours } from './reading-neighbours'

it('goes through the list of what is being read in its order, forth and back', async () => {
  const analyst = await buildActor('analyst')
  for (const publishedOn of ['2026-11-14', null, '2026-11-16', '2026-11-14', null, '2026-11-14'])
    await buildOpEd(analyst, { publishedOn })
  const listed = (await listOpEds(analyst, { states: ['reading', 'in_review'] })).map(({ id }) => id)
  expect(listed).toHaveLength(6)

  for (const [index, id] of listed.entries()) {
    const { previous, next } = (await getReadingNeighbours(analyst, id)) ?? {}
    expect([previous?.id, next?.id]).toEqual([listed[index - 1], listed[index + 1]])
  }
})

it('leaves out what is not being read, and knows where that would stand', async () => {
  const analyst = await buildActor('analyst')
  const [newest, middle, oldest] = [
    await buildOpEd(analyst, { publishedOn: '2026-11-16' }),
    await buildOpEd(analyst, { publishedOn: '2026-11-15' }),
    await buildOpEd(analyst, { publishedOn: '2026-11-14' }),
  ]
  const { version } = await db.opEd.findUniqueOrThrow({ where: { id: middle.id } })
  await moveOpEd(analyst, { opEdId: middle.id, version, to: 'set_aside', reason: 'Read elsewhere' })

  expect((await getReadingNeighbours(analyst, newest.id))?.next?.id).toBe(oldest.id)
  const { previous, next } = (await getReadingNeighbours(analyst, middle.id)) ?? {}
  expect([previous?.id, next?.id]).toEqual([newest.id, oldest.id])
})
