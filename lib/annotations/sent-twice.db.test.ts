import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { moveOpEd } from '@/lib/op-eds/commands'
import { buildActor, buildColleague, buildOpEd } from '@/test/builders'
import { annotate } from './commands/annotate'
import { restoreAnnotation } from './commands/restore-annotation'
import { reviseAnnotation } from './commands/revise-annotation'
import { withdrawAnnotation } from './commands/withdraw-annotation'
import { saying } from './schema'

const note = (words: string) => saying.parse({ kind: 'note', note: words })

async function begin() {
  const actor = await buildActor('analyst')
  const opEd = await buildOpEd(actor)
  const place = { textVersionId: opEd.textVersionId, span: { start: 0, end: 9 }, exact: 'The ferry' }
  const sendKey = randomUUID()
  const input = { opEdId: opEd.id, place, says: note('First'), sendKey }
  return { actor, opEd, place, input, sendKey, made: await annotate(actor, input) }
}

const revisions = (annotationId: string) => db.annotationRevision.count({ where: { annotationId } })

it('does once what is sent twice, and answers the second time as the first', async () => {
  const { actor, place, input, sendKey, made } = await begin()
  expect(made.annotationId).toBe(sendKey)
  expect(await annotate(actor, input)).toEqual(made)

  const change = { annotationId: sendKey, revision: 1, place, says: note('Second'), sendKey: randomUUID() }
  const changed = await reviseAnnotation(actor, change)
  expect(await reviseAnnotation(actor, change)).toEqual(changed)
  const taken = { annotationId: sendKey, revision: 2, sendKey: randomUUID() }
  const withdrawn = await withdrawAnnotation(actor, taken)
  expect(await withdrawAnnotation(actor, taken)).toEqual(withdrawn)
  const back = { annotationId: sendKey, revision: 3, again: 2, sendKey: randomUUID() }
  const restored = await restoreAnnotation(actor, back)
  expect(await restoreAnnotation(actor, back)).toEqual(restored)
  expect(await revisions(sendKey)).toBe(4)
})

it('does once what arrives fifty times at once', async () => {
  const { actor, opEd, input } = await begin()
  const sendKey = randomUUID()
  const answers = await Promise.all(Array.from({ length: 50 }, () => annotate(actor, { ...input, sendKey })))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await db.annotation.count({ where: { opEdId: opEd.id } })).toBe(2)
  expect(await revisions(sendKey)).toBe(1)
})

it('builds on the errand named, and on nothing somebody else wrote under the same number', async () => {
  const { actor, place, sendKey } = await begin()
  const editor = await buildColleague(actor, 'editor')
  const next = { annotationId: sendKey, place }
  await reviseAnnotation(actor, { ...next, revision: 1, after: sendKey, says: note('Mine') })
  await reviseAnnotation(editor, { ...next, revision: 2, says: note('Theirs'), sendKey: randomUUID() })

  const late = { ...next, revision: 3, after: randomUUID(), says: note('Mine again') }
  await expect(reviseAnnotation(actor, late)).rejects.toMatchObject({
    reason: 'conflict',
    current: { note: 'Theirs' },
  })
})

it('keeps nobody else’s annotation from being begun under a key that is taken', async () => {
  const { input } = await begin()
  const stranger = await buildActor('analyst')
  const opEd = await buildOpEd(stranger)
  const place = { ...input.place, textVersionId: opEd.textVersionId }
  await expect(annotate(stranger, { ...input, opEdId: opEd.id, place })).rejects.toMatchObject({
    reason: 'conflict',
  })
})

it('moves an op-ed once, however often it is told to', async () => {
  const { actor, opEd } = await begin()
  const move = { opEdId: opEd.id, version: 1, to: 'in_review' as const, reason: '', sendKey: randomUUID() }
  const answers = await Promise.all(Array.from({ length: 9 }, () => moveOpEd(actor, move)))
  expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]))
  await expect(moveOpEd(actor, { ...move, sendKey: randomUUID() })).rejects.toMatchObject({
    reason: 'conflict',
  })
})
