import { createHash, randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { verifyChains } from '@/lib/audit/verify'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildColleague } from '@/test/builders'
import { startCaptureInChild } from '@/test/capture-in-child'
import { holdLock } from '@/test/hold-lock'
import { capture, captureFiles } from './commands/capture'
import { confirmImport } from './commands/confirm-import'
import { correctImport } from './commands/correct-import'
import { setAside, takeUp } from './commands/set-aside'
import { keptReading } from './import-reading'

const ferry = (mark = randomUUID()) =>
  [
    'The ramp at Port Ansel is sound',
    'By Mara Tessel',
    '14 November 2026',
    'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.',
    'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
    `The ramp, number ${mark}, has been inspected twice and was found to be sound on both occasions.`,
    'You may also like',
    'Ten walks along the Merrow shore',
  ].join('\n')

async function captured(actor: Actor, text = ferry()): Promise<string> {
  const taken = await capture(actor, { kind: 'pasted_text', text })
  if (taken.state !== 'captured') throw new Error(`The paste was ${taken.state}`)
  return taken.importId
}

async function standing(importId: string) {
  const found = await db.import.findUniqueOrThrow({ where: { id: importId }, include: { capture: true } })
  return { ...found, reading: keptReading(found.reading) }
}

function eventsOf(actor: Actor, name: string) {
  return db.event.findMany({ where: { chain: `desk:${actor.deskId}`, name }, orderBy: { seq: 'asc' } })
}

async function breakInTrail(actor: Actor): Promise<string | null | undefined> {
  const reports = await verifyChains()
  return reports.find(({ chain }) => chain === `desk:${actor.deskId}`)?.broken
}

it('keeps a paste byte for byte, with what was read in it and one event', async () => {
  const actor = await buildActor()
  const text = `  ${ferry()}\r\n\u200bده\n`
  const importId = await captured(actor, text)

  const { capture: kept, reading, state, version } = await standing(importId)
  expect(Buffer.from(kept.bytes).toString('utf8')).toBe(text)
  expect(kept.sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect({ state, version, marking: reading.marking.value }).toEqual({
    state: 'waiting',
    version: 1,
    marking: 'TLP_GREEN',
  })
  expect(reading.fields.bylines.value).toEqual([{ name: 'Mara Tessel', role: null }])
  expect(await eventsOf(actor, 'import.captured')).toMatchObject([
    { detail: { importIds: [importId], captureIds: [kept.id] }, userId: actor.id },
  ])
})

it('takes the clipboard’s HTML of a rich paste as the capture', async () => {
  const actor = await buildActor()
  const html = `<h2>What it costs</h2><p>${'Nobody has paid for the ramp at Port Ansel, and nobody will. '.repeat(4)}</p>`
  const taken = await capture(actor, { kind: 'pasted_html', html })
  if (taken.state !== 'captured') throw new Error(taken.state)

  const { capture: kept, reading } = await standing(taken.importId)
  expect(kept).toMatchObject({ kind: 'pasted_html', mediaType: 'text/html;charset=utf-8' })
  expect(Buffer.from(kept.bytes).toString('utf8')).toBe(html)
  expect(reading.blocks.map((block) => block.type)).toContain('paragraph')
})

it.each([
  ['nothing but space', ' \n\t ', 'What you pasted is empty.'],
  ['bytes of a picture', '\u0000\u0001PNG\u0002\u0003'.repeat(50), /is not text/],
  ['more than 10 MB', 'ferry '.repeat(2_000_000), 'What you pasted is larger than 10 MB.'],
])('refuses a paste of %s in a sentence and keeps nothing', async (_, text, message) => {
  const actor = await buildActor()
  await expect(capture(actor, { kind: 'pasted_text', text })).rejects.toMatchObject({
    reason: 'invalid',
    message: expect.stringMatching(message),
  })
  expect(await db.capture.count({ where: { deskId: actor.deskId } })).toBe(0)
})

const named = (fileName: string, words: string) => ({ fileName, bytes: new TextEncoder().encode(words) })

it('takes in the files that can be read, in one event, and names each that cannot', async () => {
  const actor = await buildActor()
  const files = [
    named('ramp.txt', ferry()),
    named('ramp.pdf', '%PDF-1.7'),
    named('nothing.txt', ''),
    named('page.HTML', `<html><body><article><h1>The ramp</h1><p>${ferry()}</p></article></body></html>`),
    named('not-text.txt', '\u0000\u0001\u0002'.repeat(99)),
    { fileName: 'large.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(65) },
  ]
  const taken = await captureFiles(actor, { files })

  expect(taken.map((one) => (one.state === 'unread' ? one.message : one.state))).toEqual([
    'captured',
    'ramp.pdf is damaged: no page of it can be opened. Save or send it again.',
    'nothing.txt is empty.',
    'captured',
    'not-text.txt is not text: its bytes are those of another kind of file.',
    'large.txt is larger than 10 MB.',
  ])
  const events = await eventsOf(actor, 'import.captured')
  expect(events).toHaveLength(1)
  expect(await db.import.count({ where: { deskId: actor.deskId } })).toBe(2)
})

it('knows the same bytes again, and takes them in only when told to', async () => {
  const actor = await buildActor()
  const text = ferry()
  const [first, second] = await Promise.all([1, 2].map(() => capture(actor, { kind: 'pasted_text', text })))
  const states = [first?.state, second?.state].sort()
  expect(states).toEqual(['captured', 'known'])

  const importIds = new Set([first, second].map((taken) => taken?.state !== 'unread' && taken?.importId))
  expect(importIds.size).toBe(1)

  expect(await capture(actor, { kind: 'pasted_text', text, again: true })).toMatchObject({
    state: 'captured',
  })
  expect(await db.capture.count({ where: { deskId: actor.deskId } })).toBe(2)
  expect(await capture(await buildActor(), { kind: 'pasted_text', text })).toMatchObject({
    state: 'captured',
  })
})

it('saves corrections over the version they were made on, as one event for the session', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading } = await standing(importId)
  const title = { ...reading.fields.title, value: ' The  ramp ' }

  const saved = await correctImport(actor, {
    importId,
    version: 1,
    reading: { ...reading, fields: { ...reading.fields, title } },
  })
  expect(saved.version).toBe(2)
  await correctImport(actor, { importId, version: 2, reading })
  expect((await standing(importId)).version).toBe(3)
  expect(await eventsOf(actor, 'import.corrected')).toHaveLength(1)

  const colleague = await buildColleague(actor)
  await correctImport(colleague, { importId, version: 3, reading })
  expect(await eventsOf(actor, 'import.corrected')).toHaveLength(2)
})

it('refuses corrections to an older version, and shows the present one', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading } = await standing(importId)
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => correctImport(actor, { importId, version: 1, reading })),
  )

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(correctImport(actor, { importId, version: 1, reading })).rejects.toMatchObject({
    reason: 'conflict',
    current: { version: 2, reading },
  })
})

it('lets blocks be switched, joined and split, but no word be altered', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading } = await standing(importId)
  const blocks = structuredClone(reading.blocks)
  const [first] = blocks
  if (!first) throw new Error('Nothing was read')
  first.attrs.junk = 'By hand'
  await correctImport(actor, { importId, version: 1, reading: { ...reading, blocks } })

  const rewritten = structuredClone(blocks)
  const piece = rewritten[3]?.type === 'list' ? null : rewritten[3]?.content?.[0]
  if (piece?.type !== 'text') throw new Error('There is no text to rewrite')
  piece.text = piece.text.replace('late', 'punctual')
  const attempt = { importId, version: 2, reading: { ...reading, blocks: rewritten } }
  await expect(correctImport(actor, attempt)).rejects.toMatchObject({ reason: 'invalid' })
  await expect(confirmImport(actor, attempt)).rejects.toMatchObject({ reason: 'invalid' })
  await expect(
    confirmImport(actor, { ...attempt, reading: { ...reading, blocks: blocks.slice(1) } }),
  ).rejects.toMatchObject({
    reason: 'invalid',
  })
})

it('makes an op-ed with its first text, junk marked and kept, and an event', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading, captureId } = await standing(importId)
  const { opEdId } = await confirmImport(actor, {
    importId,
    version: 1,
    reading: { ...reading, marking: { ...reading.marking, value: 'TLP_AMBER' } },
  })

  const opEd = await db.opEd.findUniqueOrThrow({
    where: { id: opEdId },
    include: { textVersions: true, bylines: { include: { source: true } } },
  })
  expect(opEd).toMatchObject({ marking: 'TLP_AMBER', language: 'en', state: 'reading' })
  expect(opEd.bylines.map(({ source }) => source.name)).toEqual(['Mara Tessel'])
  expect(opEd.textVersions).toMatchObject([{ number: 1, captureId }])
  expect(opEd.textVersions[0]?.text).toContain('Ten walks along the Merrow shore')
  expect(await standing(importId)).toMatchObject({ state: 'confirmed', opEdId })
  expect(await eventsOf(actor, 'op-ed.confirmed')).toMatchObject([
    { detail: { opEdId, importId, captureId, textVersionId: opEd.textVersions[0]?.id } },
  ])
  expect(await breakInTrail(actor)).toBeNull()
})

it('is confirmed once, however often the button is pressed', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4].map(() => confirmImport(actor, { importId, version: 1 })),
  )
  const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.opEdId] : []))

  expect(done).toHaveLength(1)
  expect(await db.opEd.count({ where: { deskId: actor.deskId } })).toBe(1)
  await expect(confirmImport(actor, { importId, version: 1 })).rejects.toMatchObject({
    reason: 'conflict',
    message: 'This import is already confirmed.',
    current: { opEdId: done[0] },
  })
})

it('refuses to confirm where everything is junk', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading } = await standing(importId)
  const blocks = reading.blocks.map((block) => ({
    ...block,
    attrs: { ...block.attrs, junk: 'By hand' },
  })) as typeof reading.blocks

  await expect(
    confirmImport(actor, { importId, version: 1, reading: { ...reading, blocks } }),
  ).rejects.toMatchObject({
    message: 'Keep at least one block: everything is marked as junk.',
  })
})

it('sets an import aside with a reason, and takes it up again', async () => {
  const actor = await buildActor()
  const importId = await captured(actor)
  await setAside(actor, { importId, reason: 'A timetable, not an op-ed' })

  expect(await standing(importId)).toMatchObject({
    state: 'set_aside',
    setAsideFor: 'A timetable, not an op-ed',
  })
  await expect(confirmImport(actor, { importId, version: 1 })).rejects.toMatchObject({ reason: 'conflict' })
  await takeUp(actor, { importId })
  await expect(takeUp(actor, { importId })).rejects.toMatchObject({ reason: 'conflict' })
  expect(await standing(importId)).toMatchObject({ state: 'waiting', setAsideFor: null })
  expect(await eventsOf(actor, 'import.set-aside')).toHaveLength(1)
  expect(await eventsOf(actor, 'import.taken-up')).toHaveLength(1)
})

it.each(['a reader of the desk', 'the chief of another desk'])('does not exist for %s', async (who) => {
  const actor = await buildActor()
  const importId = await captured(actor)
  const { reading } = await standing(importId)
  const stranger = who.startsWith('a reader')
    ? await buildColleague(actor, 'reader')
    : await buildActor('chief')

  const attempts = [
    () => correctImport(stranger, { importId, version: 1, reading }),
    () => confirmImport(stranger, { importId, version: 1 }),
    () => setAside(stranger, { importId, reason: 'Mine now' }),
    () => takeUp(stranger, { importId }),
    ...(stranger.role === 'reader' ? [() => capture(stranger, { kind: 'pasted_text', text: ferry() })] : []),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ reason: 'not-found' })
  expect(await standing(importId)).toMatchObject({ state: 'waiting', version: 1 })
})

it('leaves nothing half-done when the server is killed in the middle', { timeout: 90_000 }, async () => {
  const actor = await buildActor()
  await captured(actor)
  const chain = `desk:${actor.deskId}`
  const head = await holdLock('SELECT 1 FROM "ChainHead" WHERE chain = $1 FOR UPDATE', [chain])

  const child = startCaptureInChild(actor, ferry())
  await head.isWaitedFor()
  await child.kill()
  await head.release()
  await head.isWaitedForByNobody()

  expect(await db.capture.count({ where: { deskId: actor.deskId } })).toBe(1)
  expect(await db.import.count({ where: { deskId: actor.deskId } })).toBe(1)
  expect(await eventsOf(actor, 'import.captured')).toHaveLength(1)
  expect(await breakInTrail(actor)).toBeNull()
  await captured(actor)
})
