import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import {
  buildActor,
  buildClaimMention,
  buildColleague,
  buildSource,
  buildSourceMention,
} from '@/test/builders'
import { addSource, correctSource, gradeSource, tieSources, untieSources } from './commands'
import { getSource, listSourceNames, listSources } from './queries'
import type { CorrectInput } from './schema'

it('grades a source, and keeps the grades before', async () => {
  const { editor, sourceId } = await known()

  const { gradeId } = await gradeSource(editor, { sourceId, seen: null, grade: 'B', reason: 'Right so far.' })
  await gradeSource(editor, { sourceId, seen: gradeId, grade: 'D', reason: 'Its own count was wrong.' })

  expect((await getSource(editor, sourceId))?.grades).toMatchObject([
    { grade: 'D', reason: 'Its own count was wrong.', author: editor.name },
    { grade: 'B' },
  ])
  expect(await lastEvent(editor)).toMatchObject({ name: 'source.graded', detail: { sourceId, grade: 'D' } })
})

it('refuses to grade over a grade that was not read, and shows it', async () => {
  const { editor, sourceId } = await known()
  await gradeSource(editor, { sourceId, seen: null, grade: 'A', reason: 'Always right.' })

  await expect(
    gradeSource(editor, { sourceId, seen: null, grade: 'E', reason: 'No.' }),
  ).rejects.toMatchObject({
    reason: 'conflict',
    current: { Grade: 'A, completely reliable', Reason: 'Always right.' },
  })
})

it('corrects what a source is, once for each version read', async () => {
  const { editor, sourceId, asRead } = await known()

  await correctSource(editor, { ...asRead, description: 'Runs the ferries.', aliases: ['CL', 'The line'] })

  expect(await getSource(editor, sourceId)).toMatchObject({
    version: 2,
    description: 'Runs the ferries.',
    aliases: ['CL', 'The line'],
  })
  expect(await lastEvent(editor)).toMatchObject({
    name: 'source.corrected',
    detail: { fields: ['description', 'aliases'] },
  })
  await expect(correctSource(editor, { ...asRead, name: 'Corrin Lines' })).rejects.toMatchObject({
    reason: 'conflict',
    current: { Description: 'Runs the ferries.', 'Also called': 'CL; The line' },
  })
})

it('lets an analyst add a source and correct its other names, and no more', async () => {
  const { editor, asRead } = await known()
  const analyst = await buildColleague(editor, 'analyst')

  await addSource(analyst, { name: 'The council’s auditor', kind: 'person' })
  expect(await lastEvent(editor)).toMatchObject({ name: 'source.made', userId: analyst.id })
  const { version } = await correctSource(analyst, { ...asRead, aliases: ['CL'] })
  await expect(
    correctSource(analyst, { ...asRead, version, aliases: ['CL'], kind: 'publication' }),
  ).rejects.toMatchObject({ reason: 'not-allowed' })
})

it('does not add a source the desk already knows by any name', async () => {
  const { editor, sourceId, asRead } = await known()
  await correctSource(editor, { ...asRead, aliases: ['CL Ferries'] })

  await expect(addSource(editor, { name: 'cl ferries', kind: 'organisation' })).rejects.toMatchObject({
    reason: 'conflict',
    current: { sourceId },
  })
})

it('ties two sources, shows it from both ends, and ends it with its reason', async () => {
  const { editor, sourceId } = await known()
  const onId = await buildSource(editor, { name: 'Strait Holdings' })
  const tie = { sourceId, onId, kind: 'owner', reason: 'The register of companies.' } as const

  const { tieId } = await tieSources(editor, tie)

  expect((await getSource(editor, sourceId))?.ties).toMatchObject([{ outward: true, other: { id: onId } }])
  expect((await getSource(editor, onId))?.ties).toMatchObject([{ outward: false, other: { id: sourceId } }])
  expect(await lastEvent(editor)).toMatchObject({ name: 'source.tied', detail: tie })
  await expect(tieSources(editor, tie)).rejects.toMatchObject({ reason: 'conflict' })
  await expect(tieSources(editor, { ...tie, onId: sourceId })).rejects.toMatchObject({ reason: 'invalid' })

  await untieSources(editor, { tieId, reason: 'Sold in May.' })

  expect((await getSource(editor, sourceId))?.ties).toEqual([])
  expect(await db.sourceDependence.findUnique({ where: { id: tieId } })).toMatchObject({
    endedAt: expect.any(Date),
  })
  expect(await lastEvent(editor)).toMatchObject({ name: 'source.untied', detail: { reason: 'Sold in May.' } })
  await expect(untieSources(editor, { tieId, reason: 'Again.' })).rejects.toMatchObject({
    reason: 'conflict',
  })
})

it('ties nothing across desks', async () => {
  const { editor, sourceId } = await known()
  const onId = await buildSource(await buildActor('editor'))

  await expect(tieSources(editor, { sourceId, onId, kind: 'owner', reason: 'So.' })).rejects.toMatchObject({
    reason: 'not-found',
  })
})

it('tells claims a source is said to know from those it passes on', async () => {
  const analyst = await buildActor('analyst')
  await buildClaimMention(analyst, { through: ['Courier', 'Corrin Line'] })
  await buildClaimMention(analyst, { sentence: 'The ramp is sound.' })
  const ids = new Map((await listSourceNames(analyst)).map(({ name, id }) => [name, id]))
  const of = (name: string) => getSource(analyst, ids.get(name) ?? '')

  expect(await of('Corrin Line')).toMatchObject({ knows: [{ number: 1, mentions: 1 }], passesOn: [] })
  expect(await of('Courier')).toMatchObject({ knows: [], passesOn: [{ number: 1 }] })
  expect(await of('Mara Tessel')).toMatchObject({
    knows: [{ number: 2, sentence: 'The ramp is sound.' }],
    passesOn: [{ number: 1 }],
    written: [{ title: 'The crossing' }, { title: 'The crossing' }],
  })
})

it('shows where op-eds name it', async () => {
  const { editor, sourceId } = await known()
  await buildSourceMention(editor, { sourceId })

  expect(await getSource(editor, sourceId)).toMatchObject({ mentions: [{ exact: 'The harbour board' }] })
  expect((await listSources(editor)).find(({ id }) => id === sourceId)).toMatchObject({
    mentions: 1,
    opEds: 0,
  })
})

it.each([
  ['an analyst', 'analyst', 'not-allowed'],
  ['a reader', 'reader', 'not-found'],
] as const)('lets %s assess nothing', async (_, role, reason) => {
  const { editor, sourceId, asRead } = await known()

  for (const attempt of attempts(await buildColleague(editor, role), sourceId, asRead)) {
    await expect(attempt).rejects.toMatchObject({ reason })
  }
})

it("cannot tell another desk's source from nothing at all", async () => {
  const { sourceId, asRead } = await known()
  const stranger = await buildActor('chief')

  for (const attempt of attempts(stranger, sourceId, asRead)) {
    await expect(attempt).rejects.toMatchObject({ reason: 'not-found' })
  }
  expect(await getSource(stranger, sourceId)).toBeNull()
})

it('shows a reader no source, and takes none from one', async () => {
  const { editor, sourceId } = await known()
  const reader = await buildColleague(editor, 'reader')

  expect(await listSources(reader)).toEqual([])
  expect(await listSourceNames(reader)).toEqual([])
  expect(await getSource(reader, sourceId)).toBeNull()
  await expect(addSource(reader, { name: 'Nobody', kind: 'person' })).rejects.toMatchObject({
    reason: 'not-found',
  })
})

async function known() {
  const editor = await buildActor('editor')
  const sourceId = await buildSource(editor, { name: 'Corrin Line' })
  const asRead: CorrectInput = {
    sourceId,
    version: 1,
    name: 'Corrin Line',
    kind: 'organisation',
    description: '',
    aliases: [],
  }
  return { editor, sourceId, asRead }
}

function* attempts(actor: Actor, sourceId: string, asRead: CorrectInput) {
  yield gradeSource(actor, { sourceId, seen: null, grade: 'C', reason: 'So.' })
  yield correctSource(actor, { ...asRead, name: 'Another name' })
  yield tieSources(actor, { sourceId, onId: sourceId, kind: 'owner', reason: 'So.' })
}

function lastEvent({ deskId }: Actor) {
  return db.event.findFirst({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'desc' } })
}
