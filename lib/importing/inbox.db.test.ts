import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChains } from '@/lib/audit/verify'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildColleague } from '@/test/builders'
import { capture } from './commands/capture'
import { confirmMany } from './commands/confirm-many'
import { correctImport } from './commands/correct-import'
import { setAsideMany } from './commands/set-aside'
import { doubtCount } from './confirming/doubts'
import { type ImportReading, keptReading } from './import-reading'
import { getImport } from './queries'
import { listBatches, listImports, listSure } from './queries/inbox'

const ferry =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late. '

/** A waiting import with a date and an outlet, or without as many of them as it has doubts. */
async function waiting(actor: Actor, title: string, doubts: 0 | 1 | 2 = 0, jobId: string | null = null) {
  const text = `${title}\nBy Mara Tessel\nOn pier ${randomUUID()} this stood. ${ferry.repeat(2)}\n${ferry}`
  const taken = await capture(actor, { kind: 'pasted_text', text })
  if (taken.state !== 'captured') throw new Error(taken.state)
  const id = taken.importId
  const { reading } = await db.import.findUniqueOrThrow({ where: { id } })
  const ready = settled(keptReading(reading), doubts, title)
  await db.import.update({ where: { id }, data: { reading: ready, doubts: doubtCount(ready), jobId } })
  return id
}

function settled(reading: ImportReading, doubts: 0 | 1 | 2, name = 'One doubt'): ImportReading {
  const title = { value: name, from: 'first line', certainty: 'likely' as const }
  const bylines = {
    value: [{ name: 'Mara Tessel', role: null }],
    from: 'byline',
    certainty: 'likely' as const,
  }
  const outlet = {
    value: doubts > 1 ? null : 'The Ansel Courier',
    from: 'header',
    certainty: 'likely' as const,
  }
  const date = { value: doubts > 0 ? null : '2026-11-14', from: 'header', certainty: 'likely' as const }
  const language = { value: 'en', from: 'the words', certainty: 'sure' as const }
  return {
    ...reading,
    notBefore: null,
    fields: { ...reading.fields, title, bylines, outlet, date, language },
  }
}

async function batchOf(actor: Actor, label: string): Promise<string> {
  const { deskId, membershipId: askedById } = actor
  const { id } = await db.job.create({ data: { deskId, askedById, kind: 'read_archive', label, input: {} } })
  return id
}

const titles = async (actor: Actor, asked: Partial<Parameters<typeof listImports>[1]> = {}) =>
  (await listImports(actor, { state: 'waiting', ...asked })).rows.map(({ title }) => title)

const eventsOf = ({ deskId }: Actor, name: string) =>
  db.event.findMany({ where: { chain: `desk:${deskId}`, name }, orderBy: { seq: 'asc' } })

it('opens whatever a page says of itself, however much that is', async () => {
  const actor = await buildActor()
  const words = (count: number) => Array.from({ length: count }, (_, at) => `pier${at}`).join(' ')
  const page = {
    '@type': 'NewsArticle',
    headline: `${words(900)} \u0000\ud800`,
    articleSection: `\u0000\ud800${words(200)}`,
    author: Array.from({ length: 90 }, (_, at) => ({ name: `Mara Tessel${at}`, jobTitle: words(100) })),
    publisher: { name: words(200) },
    url: `https://courier.example/${'x'.repeat(9000)}`,
  }
  const html = `<script type="application/ld+json">${JSON.stringify(page)}</script><article><p>${ferry.repeat(4)}</p></article>`
  const taken = await capture(actor, { kind: 'pasted_html', html: `<html><head>${html}</head></html>` })
  if (taken.state !== 'captured') throw new Error(taken.state)

  const [row] = (await listImports(actor, { state: 'waiting' })).rows
  expect(row?.id).toBe(taken.importId)
  const found = await getImport(actor, taken.importId)
  expect(found?.reading.fields.title.value?.length).toBeLessThanOrEqual(1000)
  expect(found?.reading.fields.section.value?.length).toBeLessThanOrEqual(200)
})

describe('the list', () => {
  it('has the doubtful first, or the newest, each with what is doubtful', async () => {
    const actor = await buildActor()
    await waiting(actor, 'Two doubts', 2)
    await waiting(actor, 'Sure')
    await waiting(actor, 'One doubt', 1)

    expect(await titles(actor)).toEqual(['Two doubts', 'One doubt', 'Sure'])
    expect(await titles(actor, { order: 'newest' })).toEqual(['One doubt', 'Sure', 'Two doubts'])
    const { rows } = await listImports(actor, { state: 'waiting' })
    expect(rows[0]).toMatchObject({ doubts: ['no outlet', 'no date'], bylines: ['Mara Tessel'] })
    expect(rows[2]).toMatchObject({ doubts: [], outlet: 'The Ansel Courier', date: '2026-11-14' })
    expect(rows[2]?.words).toBeGreaterThan(40)
  })

  it('moves an import when its doubts are settled', async () => {
    const actor = await buildActor()
    const importId = await waiting(actor, 'One doubt', 1)
    await waiting(actor, 'Sure')
    const { reading } = await db.import.findUniqueOrThrow({ where: { id: importId } })
    await correctImport(actor, { importId, version: 1, reading: settled(keptReading(reading), 0) })
    expect(await titles(actor)).toEqual(['Sure', 'One doubt'])
    expect((await listSure(actor, {})).map((one) => one.version)).toEqual([1, 2])
  })

  it.each(['doubtful', 'newest'] as const)(
    'goes on page by page, %s first, past rows that left meanwhile',
    async (order) => {
      const actor = await buildActor()
      await fill(actor, 250)
      const seen: string[] = []
      let after: string | undefined
      do {
        const { rows, next } = await listImports(actor, { state: 'waiting', order, after })
        seen.push(...rows.map(({ id }) => id))
        const last = rows.at(-1)
        if (last)
          await db.import.update({
            where: { id: last.id },
            data: { state: 'set_aside', setAsideFor: 'Gone' },
          })
        after = next ?? undefined
      } while (after)
      expect(seen).toHaveLength(250)
      expect(new Set(seen).size).toBe(250)
    },
  )

  it('tells what came by one job from the rest, and that the desk has the same words', async () => {
    const actor = await buildActor()
    const jobId = await batchOf(actor, 'harbour.zip')
    await waiting(actor, 'From the ZIP', 0, jobId)
    await waiting(actor, 'From the ZIP too', 1, jobId)
    await waiting(actor, 'Pasted')
    expect(await titles(actor, { jobId })).toEqual(['From the ZIP too', 'From the ZIP'])
    expect(await listBatches(actor)).toMatchObject([{ jobId, label: 'harbour.zip', waiting: 2 }])
    expect(await listSure(actor, { jobId })).toHaveLength(1)

    const again = await capture(actor, { kind: 'pasted_text', text: `Twice\n${ferry.repeat(3)}` })
    await capture(actor, { kind: 'pasted_text', text: `Twice\n${ferry.repeat(3)}`, again: true })
    const { rows } = await listImports(actor, { state: 'waiting', order: 'newest' })
    expect(again.state).toBe('captured')
    expect(rows.map((row) => row.isLikelyDuplicate)).toEqual([true, true, false, false, false])
  })

  it.each(['a reader of the desk', 'the chief of another desk'])('shows nothing to %s', async (who) => {
    const actor = await buildActor()
    const jobId = await batchOf(actor, 'harbour.zip')
    await waiting(actor, 'One', 0, jobId)
    await waiting(actor, 'Two', 0, jobId)
    const stranger = who.startsWith('a reader')
      ? await buildColleague(actor, 'reader')
      : await buildActor('chief')
    expect(await listImports(stranger, { state: 'waiting', jobId })).toEqual({ rows: [], next: null })
    expect(await listBatches(stranger)).toEqual([])
    expect(await listSure(stranger, { jobId })).toEqual([])
  })
})

describe('many at once', () => {
  it('are confirmed as one event, and what is doubtful, changed or gone is named', async () => {
    const actor = await buildActor()
    const sure = [await waiting(actor, 'One'), await waiting(actor, 'Two')]
    const doubtful = await waiting(actor, 'Doubtful', 1)
    const changed = await waiting(actor, 'Changed')
    const theirs = await waiting(await buildActor(), 'Of another desk')
    const chosen = [...sure, doubtful, theirs].map((importId) => ({ importId, version: 1 }))

    const { confirmed, refused } = await confirmMany(actor, {
      chosen: [...chosen, { importId: changed, version: 7 }],
    })
    expect(confirmed).toEqual(sure)
    expect(refused).toEqual([
      { importId: doubtful, why: 'Look at it first: no date.' },
      { importId: theirs, why: 'That import is gone.' },
      { importId: changed, why: 'Somebody corrected this import while you did.' },
    ])
    const opEds = await db.opEd.findMany({ where: { deskId: actor.deskId }, orderBy: { createdAt: 'asc' } })
    expect(opEds.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(await eventsOf(actor, 'op-ed.confirmed-many')).toMatchObject([
      { detail: { opEdIds: opEds.map(({ id }) => id), importIds: sure, forced: false } },
    ])
    expect((await verifyChains()).find(({ chain }) => chain === `desk:${actor.deskId}`)?.broken).toBeNull()
  })

  it('are confirmed with their doubts where that is said', async () => {
    const actor = await buildActor()
    const importId = await waiting(actor, 'Doubtful', 2)
    const { confirmed } = await confirmMany(actor, { chosen: [{ importId, version: 1 }], force: true })
    expect(confirmed).toEqual([importId])
    expect(await eventsOf(actor, 'op-ed.confirmed')).toHaveLength(1)
  })

  it('leave nothing of one that is refused half-way', async () => {
    const actor = await buildActor()
    const first = await waiting(actor, 'The same')
    const { reading } = await db.import.findUniqueOrThrow({ where: { id: first } })
    const second = await waiting(actor, 'Other')
    await db.import.update({ where: { id: second }, data: { reading: keptReading(reading) } })
    const { confirmed, refused } = await confirmMany(actor, {
      chosen: [first, second].map((importId) => ({ importId, version: 1 })),
    })
    expect(confirmed).toEqual([first])
    expect(refused[0]?.why).toMatch(/same words are an op-ed already/)
    expect(await db.import.findUniqueOrThrow({ where: { id: second } })).toMatchObject({
      state: 'waiting',
      version: 1,
    })
    expect(await db.opEd.count({ where: { deskId: actor.deskId } })).toBe(1)
  })

  it('are set aside for one reason, as one event', async () => {
    const actor = await buildActor()
    const ids = [await waiting(actor, 'One'), await waiting(actor, 'Two')]
    const theirs = await waiting(await buildActor(), 'Of another desk')
    const { setAside } = await setAsideMany(actor, { importIds: [...ids, theirs], reason: 'Timetables' })
    expect(setAside.sort()).toEqual(ids.sort())
    expect((await listImports(actor, { state: 'set_aside' })).rows).toHaveLength(2)
    expect(await eventsOf(actor, 'import.set-aside-many')).toMatchObject([
      { detail: { reason: 'Timetables' } },
    ])
    expect(await db.import.findUniqueOrThrow({ where: { id: theirs } })).toMatchObject({ state: 'waiting' })
  })
})

/** Imports by the hundred, straight into the table. */
async function fill(actor: Actor, count: number) {
  const model = await waiting(actor, 'Model')
  const { reading } = await db.import.findUniqueOrThrow({ where: { id: model } })
  const { deskId, membershipId } = actor
  const captures = Array.from({ length: count - 1 }, (_, at) => ({
    id: randomUUID(),
    deskId,
    kind: 'record' as const,
    bytes: Buffer.from(`${at}`),
    sha256: createHash('sha256').update(`${at}`).digest('hex'),
    mediaType: 'text/plain',
    takenById: membershipId,
  }))
  await db.capture.createMany({ data: captures })
  await db.import.createMany({
    data: captures.map(({ id: captureId }, at) => ({
      deskId,
      captureId,
      reading: reading ?? {},
      doubts: at % 4,
      importedById: membershipId,
      createdAt: new Date(Date.UTC(2026, 10, 14, 0, 0, Math.floor(at / 7))),
    })),
  })
}
