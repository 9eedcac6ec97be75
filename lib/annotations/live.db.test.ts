import { afterEach, expect, it, vi } from 'vitest'
import { moveOpEd } from '@/lib/op-eds/commands'
import { buildActor, buildColleague, buildOpEd } from '@/test/builders'
import { annotate } from './commands/annotate'
import { listenToRoom } from './live'
import { enter, type Present, sayPlace } from './presence'
import { saying } from './schema'

const PATIENCE = { timeout: 20_000 }
const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
})

it('tells which annotation of the op-ed moved, when the op-ed itself did, and nothing of another', async () => {
  const actor = await buildActor('analyst')
  const [opEd, other] = [await buildOpEd(actor), await buildOpEd(actor)]
  const heard: unknown[] = []
  ends.push(listenToRoom({ deskId: actor.deskId, opEdId: opEd.id }, (news) => heard.push(news)))
  await vi.waitFor(() => expect(heard).toContain(null), PATIENCE)

  const says = saying.parse({ kind: 'note', note: 'Which?' })
  const place = { span: { start: 0, end: 9 }, exact: 'The ferry' }
  await annotate(actor, { opEdId: other.id, place: { ...place, textVersionId: other.textVersionId }, says })
  const { annotationId } = await annotate(actor, {
    ...{ opEdId: opEd.id, place: { ...place, textVersionId: opEd.textVersionId }, says },
  })
  await moveOpEd(actor, { opEdId: opEd.id, version: 1, to: 'in_review', reason: '' })

  await vi.waitFor(() => expect(heard).toContainEqual({ annotationId: null }), PATIENCE)
  expect(new Set(heard.filter(Boolean).map((news) => JSON.stringify(news)))).toEqual(
    new Set([JSON.stringify({ annotationId }), JSON.stringify({ annotationId: null })]),
  )
})

it('tells who is in the op-ed and where, and forgets whoever has gone', async () => {
  const actor = await buildActor('analyst')
  const colleague = await buildColleague(actor)
  const room = { deskId: actor.deskId, opEdId: (await buildOpEd(actor)).id }
  let seen: Present[] = []
  const mine = enter(actor, room, 'mine', (present) => {
    seen = present
  })
  ends.push(mine.end)
  const theirs = enter(colleague, room, 'theirs', () => {})

  await vi.waitFor(() => expect(seen).toMatchObject([{ name: colleague.name, at: null }]), PATIENCE)
  await sayPlace(colleague, room, { id: 'theirs', at: 12 })
  await vi.waitFor(() => expect(seen).toMatchObject([{ id: 'theirs', at: 12 }]), PATIENCE)
  theirs.end()
  await vi.waitFor(() => expect(seen).toEqual([]), PATIENCE)
})
