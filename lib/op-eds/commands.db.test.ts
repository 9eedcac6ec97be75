import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { buildActor, buildColleague, buildOpEd } from '@/test/builders'
import { moveOpEd } from './commands'
import { listOpEds } from './queries'

const step = (opEdId: string, version: number) => ({ opEdId, version, reason: '' })

it('moves along, and only an editor says that it is done', async () => {
  const analyst = await buildActor('analyst')
  const { id } = await buildOpEd(analyst)
  await moveOpEd(analyst, { ...step(id, 1), to: 'in_review' })
  await expect(moveOpEd(analyst, { ...step(id, 2), to: 'done' })).rejects.toMatchObject({
    reason: 'not-allowed',
  })

  const editor = await buildColleague(analyst, 'editor')
  expect(await moveOpEd(editor, { ...step(id, 2), to: 'done' })).toEqual({
    state: 'done',
    setAsideFor: null,
    version: 3,
  })
  const events = await db.event.findMany({
    where: { chain: `desk:${analyst.deskId}`, name: 'op-ed.moved' },
    orderBy: { seq: 'asc' },
  })
  expect(events.map(({ detail }) => detail)).toMatchObject([
    { from: 'reading', to: 'in_review' },
    { to: 'done' },
  ])
})

it('does not skip a step', async () => {
  const editor = await buildActor('editor')
  const { id } = await buildOpEd(editor)
  await expect(moveOpEd(editor, { ...step(id, 1), to: 'done' })).rejects.toMatchObject({ reason: 'conflict' })
})

it('is set aside with a reason and taken up again', async () => {
  const analyst = await buildActor('analyst')
  const { id } = await buildOpEd(analyst)
  await expect(moveOpEd(analyst, { ...step(id, 1), to: 'set_aside' })).rejects.toMatchObject({
    reason: 'invalid',
  })
  await moveOpEd(analyst, { ...step(id, 1), to: 'set_aside', reason: 'A reprint of another.' })
  expect(await listOpEds(analyst)).toMatchObject([
    { id, state: 'set_aside', setAsideFor: 'A reprint of another.' },
  ])
  await moveOpEd(analyst, { ...step(id, 2), to: 'reading' })
  expect(await listOpEds(analyst, { states: ['reading'] })).toMatchObject([{ id, setAsideFor: null }])
})

it('refuses a move of what somebody else has moved, and says what it is now', async () => {
  const analyst = await buildActor('analyst')
  const { id } = await buildOpEd(analyst)
  await moveOpEd(analyst, { ...step(id, 1), to: 'in_review' })
  await expect(moveOpEd(analyst, { ...step(id, 1), to: 'in_review' })).rejects.toMatchObject({
    reason: 'conflict',
    current: { state: 'in_review', version: 2 },
  })
})

it('does not exist for a reader or another desk', async () => {
  const analyst = await buildActor('analyst')
  const { id } = await buildOpEd(analyst)
  for (const stranger of [await buildActor('chief'), await buildColleague(analyst, 'reader')]) {
    await expect(moveOpEd(stranger, { ...step(id, 1), to: 'in_review' })).rejects.toMatchObject({
      reason: 'not-found',
    })
    expect(await listOpEds(stranger)).toEqual([])
  }
})
