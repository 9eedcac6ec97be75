import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { db } from '@/lib/db'
import { resendLost } from '@/lib/jobs/commands/resend-lost'
import { buildActor, buildColleague } from '@/test/builders'
import { keptReading } from '../import-reading'
import type { RecordsFile } from '../records/records-file'
import { takeInRecords } from './take-in-records'

const words =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'

describe('records taken in', () => {
  it('wait in the Inbox, each with its line as the capture and a fingerprint', async () => {
    const actor = await buildActor()
    const file = fileOf([record(1), record(2, { title: 'The ramp' })])
    const taken = await takeInRecords(actor, file)

    expect(taken).toMatchObject({ captured: 2, known: 0, unread: 0, after: 0, stopped: false })
    const imports = await db.import.findMany({
      where: { deskId: actor.deskId },
      include: { capture: { include: { fingerprint: true } } },
      orderBy: { id: 'asc' },
    })
    expect(imports.map(({ state, jobId, doubts }) => ({ state, jobId, doubts }))).toEqual([
      { state: 'waiting', jobId: taken.jobId, doubts: 4 },
      { state: 'waiting', jobId: taken.jobId, doubts: 3 },
    ])
    const [, second] = imports
    expect(keptReading(second?.reading).fields.title).toMatchObject({ value: 'The ramp', from: 'the record' })
    expect(second?.capture).toMatchObject({ kind: 'record', fileName: 'records.jsonl, line 2' })
    expect(Buffer.from(second?.capture.bytes ?? []).toString()).toBe(record(2, { title: 'The ramp' }))
    expect(second?.capture.fingerprint?.signature).toHaveLength(128)
  })

  it('leave out lines that cannot be read, and name them', async () => {
    const actor = await buildActor()
    const lines = [record(1), '{"title": "no words"}', '', 'no json', record(2)]
    const taken = await takeInRecords(actor, fileOf(lines))

    expect(taken).toMatchObject({ captured: 2, unread: 2 })
    expect(taken.complaints).toEqual([
      { line: 2, message: 'It has no words: give “text”, “html” or “blocks”.' },
      { line: 4, message: 'It is no JSON.' },
    ])
    expect(await jobOf(taken.jobId)).toMatchObject({
      state: 'done',
      done: 5,
      note: '2 op-eds are in the Inbox. 2 lines could not be read: line 2: It has no words: give “text”, “html” or “blocks”. line 4: It is no JSON.',
    })
  })

  it('are kept once, whether they stand twice in a file or come a second time', async () => {
    const actor = await buildActor()

    expect(await takeInRecords(actor, fileOf([record(1), record(1), record(2)]))).toMatchObject({
      captured: 2,
      known: 1,
    })
    expect(await takeInRecords(actor, fileOf([record(2), record(3)]))).toMatchObject({
      captured: 1,
      known: 1,
    })
    expect(await takeInRecords(actor, fileOf([record(2)]), { again: true })).toMatchObject({ captured: 1 })
    expect(await countImports(actor.deskId)).toBe(4)
  })

  it('hold what PostgreSQL cannot: it is let go, and the rest is kept', async () => {
    const actor = await buildActor()
    const strange = {
      title: 'a\u0000b',
      url: 'https://courier.example/\u0000\ud800',
      text: `${words} \ud800\u0000`,
    }

    expect(await takeInRecords(actor, fileOf([JSON.stringify(strange)]))).toMatchObject({ captured: 1 })
  })

  it('are one event at the beginning and one at the end, on a chain that verifies', async () => {
    const actor = await buildActor()
    const { jobId } = await takeInRecords(actor, fileOf(manyRecords(450)))
    const chain = `desk:${actor.deskId}`
    const events = await db.event.findMany({ where: { chain }, orderBy: { seq: 'asc' } })

    expect(events.map(({ name }) => name)).toEqual(['work.asked', 'import.captured-many'])
    expect(events[1]?.detail).toEqual({ jobId, captured: 450, known: 0, unread: 0 })
    const head = await db.chainHead.findUniqueOrThrow({ where: { chain } })
    expect(await verifyChain(head)).toMatchObject({ events: 2, broken: null })
  })

  it('go on behind the last batch that was kept, where they were stopped', async () => {
    const actor = await buildActor()
    const file = fileOf([...manyRecords(250), 'no json', ...manyRecords(250, 250)])
    const stop = new AbortController()
    const stopped = await takeInRecords(actor, file, { signal: stop.signal, onProgress: () => stop.abort() })

    expect(stopped).toMatchObject({ captured: 200, stopped: true })
    expect(await jobOf(stopped.jobId)).toMatchObject({ state: 'failed', done: 200 })

    const resumed = await takeInRecords(actor, file)
    expect(resumed).toMatchObject({ jobId: stopped.jobId, after: 200, captured: 500, known: 0, unread: 1 })
    expect(resumed.complaints).toEqual([{ line: 251, message: 'It is no JSON.' }])
    expect(await countImports(actor.deskId)).toBe(500)
  })

  it('are left alone by the workers while they come in, and taken for lost when they do not', async () => {
    const actor = await buildActor()
    const file = fileOf(manyRecords(250))
    const stop = new AbortController()
    const { jobId } = await takeInRecords(actor, file, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    await db.job.update({ where: { id: jobId }, data: { createdAt: new Date(Date.now() - 3_600_000) } })
    let resent: Promise<number> | undefined
    const onBegin = () => {
      resent ??= resendLost()
    }

    expect(await takeInRecords(actor, file, { onBegin })).toMatchObject({ jobId, after: 200, captured: 250 })
    await resent
    expect(await jobOf(jobId)).toMatchObject({ state: 'done', attempts: 2 })
    expect(await messagesFor(jobId)).toBe(0)
  })

  it('go on under one hand only: who began first gives way', async () => {
    const actor = await buildActor()
    const file = fileOf(manyRecords(500))
    let other: Promise<unknown> | undefined
    const first = takeInRecords(actor, file, {
      onProgress: () => {
        other ??= takeInRecords(actor, file)
      },
    })

    await expect(first).rejects.toMatchObject({ reason: 'conflict' })
    await other
    expect(await countImports(actor.deskId)).toBe(500)
  })

  it('stop where an editor cancels their job, and what is kept stays', async () => {
    const actor = await buildActor()
    let cancelled: Promise<unknown> | undefined
    const onProgress = () => {
      cancelled ??= cancelAll(actor.deskId)
    }

    await expect(takeInRecords(actor, fileOf(manyRecords(2000)), { onProgress })).rejects.toMatchObject({
      message: 'Somebody at the desk cancelled this import.',
    })
    expect(await countImports(actor.deskId)).toBeLessThan(2000)
    await cancelled
  })

  it('leave another desk as it was, whose same bytes are its own', async () => {
    const [here, there] = [await buildActor(), await buildActor()]
    await takeInRecords(there, fileOf([record(1)]))

    expect(await takeInRecords(here, fileOf([record(1)]))).toMatchObject({ captured: 1, known: 0 })
    expect(await countImports(there.deskId)).toBe(1)
  })

  it('are nothing to a reader', async () => {
    const reader = await buildColleague(await buildActor(), 'reader')

    await expect(takeInRecords(reader, fileOf([record(1)]))).rejects.toMatchObject({ reason: 'not-found' })
  })
})

async function cancelAll(deskId: string): Promise<void> {
  await db.job.updateMany({ where: { deskId }, data: { state: 'cancelled', endedAt: new Date() } })
}

function record(number: number, fields: object = {}): string {
  return JSON.stringify({
    ...fields,
    text: `${words}\n\nIt is sailing number ${number} that nobody explained.`,
  })
}

function manyRecords(count: number, after = 0): string[] {
  return Array.from({ length: count }, (_, place) => record(after + place))
}

function fileOf(lines: string[]): RecordsFile {
  const bytes = Buffer.from(lines.join('\n'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    name: 'records.jsonl',
    sha256,
    lines: lines.length,
    async *open() {
      yield bytes
    },
  }
}

function countImports(deskId: string): Promise<number> {
  return db.import.count({ where: { deskId } })
}

async function messagesFor(jobId: string): Promise<number> {
  const [{ messages } = { messages: -1 }] = await db.$queryRaw<{ messages: number }[]>`
    SELECT count(*)::int AS messages FROM pgboss.job WHERE name = 'work' AND data->>'jobId' = ${jobId}`
  return messages
}

function jobOf(id: string) {
  return db.job.findUniqueOrThrow({ where: { id } })
}
