import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { buildActor, buildCapture, buildOpEd } from '@/test/builders'
import { capture } from './commands/capture'

it('no capture is compared with a text of another op-ed', async () => {
  const actor = await buildActor()
  const [mine, other] = [await buildOpEd(actor), await buildOpEd(actor)]
  const { id: captureId } = await buildCapture(actor, 'Captured again.')
  const recapture = { deskId: actor.deskId, opEdId: mine.id, captureId, reading: {}, added: 0, removed: 0 }

  await expect(
    db.recapture.create({ data: { ...recapture, textVersionId: other.textVersionId } }),
  ).rejects.toThrow('text of its own op-ed')
  await db.recapture.create({ data: { ...recapture, textVersionId: mine.textVersionId } })
})

it('an import that became an op-ed becomes no other, and waits no more', async () => {
  const actor = await buildActor()
  const [mine, other] = [await buildOpEd(actor), await buildOpEd(actor)]
  const taken = await capture(actor, {
    kind: 'pasted_text',
    text: 'The ferry was late again, as it was before.',
  })
  if (taken.state !== 'captured') throw new Error(taken.state)
  const where = { id: taken.importId }
  await db.import.update({ where, data: { state: 'confirmed', opEdId: mine.id } })

  for (const data of [
    { opEdId: other.id },
    { state: 'waiting', opEdId: null },
    { state: 'recaptured' },
  ] as const)
    await expect(db.import.update({ where, data })).rejects.toThrow('settled')
})

it.each(['done', 'cancelled'] as const)('a job that is %s does nothing again', async (state) => {
  const { deskId, membershipId: askedById } = await buildActor()
  const job = { deskId, askedById, kind: 'read_file', label: 'a.txt', input: {} } as const
  const { id } = await db.job.create({ data: { ...job, state, endedAt: new Date() } })

  for (const again of ['waiting', 'running'] as const)
    await expect(db.job.update({ where: { id }, data: { state: again, endedAt: null } })).rejects.toThrow(
      'settled',
    )
})

it('a watch that has ended does not begin again', async () => {
  const actor = await buildActor()
  const { id: opEdId } = await buildOpEd(actor)
  const { deskId, membershipId: addedById } = actor
  const watch = { deskId, opEdId, addedById, everyHours: 6, nextAt: new Date(), endedAt: new Date() }
  const { id } = await db.watch.create({ data: watch })

  await expect(db.watch.update({ where: { id }, data: { endedAt: null } })).rejects.toThrow('settled')
})
