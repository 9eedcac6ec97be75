import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { docx } from '@/test/files/docx'
import { ferry } from '@/test/files/ferry'
import { message, parted, sent } from '@/test/files/mail'
import { openScratchDatabase } from '@/test/scratch-database'

await openScratchDatabase('files')
const { db } = await import('@/lib/db')
const { buildActor } = await import('@/test/builders')
const { startWorker } = await import('@/lib/jobs/worker')
const { putBack, stepOf, takeJob } = await import('@/lib/jobs/commands/attempt')
const { retryJob } = await import('@/lib/jobs/commands/keep-work')
const { bringFile } = await import('../commands/bring-file')
const { readUploadedFile } = await import('../commands/read-uploaded-file')
const { listFileWork } = await import('../queries/file-work')

let worker: Awaited<ReturnType<typeof startWorker>> | null = null

beforeAll(async () => {
  worker = await startWorker({ handlers: { read_file: readUploadedFile, read_archive: readUploadedFile } })
})
afterAll(() => worker?.stop())

const text = (mark: string) =>
  strToU8(`${mark} at Port Ansel\n\n${ferry.join('\n\n')}\n\nSigned at berth ${mark}.`)
const bytesOf = (packed: Uint8Array) => new Uint8Array(packed)

async function ended(actor: Actor, jobId: string) {
  return vi.waitFor(
    async () => {
      const [work] = await listFileWork(actor, [jobId])
      if (work?.state !== 'done' && work?.state !== 'failed') throw new Error(work?.state)
      return work
    },
    { timeout: 25_000 },
  )
}

async function namesOf(jobId: string): Promise<(string | null)[]> {
  const imports = await db.import.findMany({
    where: { jobId },
    select: { capture: true },
    orderBy: { id: 'asc' },
  })
  return imports.map(({ capture }) => capture.fileName)
}

it('reads a Word document by a worker, keeps its bytes and lets the upload go', async () => {
  const actor = await buildActor()
  const bytes = docx([{ text: 'The ramp is sound', style: 'Title' }, ...ferry])
  const { jobId } = await bringFile(actor, { fileName: 'ramp.docx', bytes })

  expect(await ended(actor, jobId)).toMatchObject({
    state: 'done',
    captured: 1,
    note: '1 op-ed is in the Inbox.',
    importId: expect.any(String),
  })
  const { capture } = await db.import.findFirstOrThrow({ where: { jobId }, include: { capture: true } })
  expect(Buffer.from(capture.bytes).equals(bytes)).toBe(true)
  expect(await db.upload.count({ where: { jobId } })).toBe(0)
})

it('keeps a file that cannot be read with the job that failed, and says why', async () => {
  const actor = await buildActor()
  const { jobId } = await bringFile(actor, {
    fileName: 'ramp.pdf',
    bytes: strToU8('%PDF-1.7 and then nothing'),
  })

  expect(await ended(actor, jobId)).toMatchObject({
    state: 'failed',
    note: 'ramp.pdf is damaged: no page of it can be opened. Save or send it again.',
  })
  expect(await db.upload.count({ where: { jobId } })).toBe(1)
})

it('reads an archive file by file in one event, and names those that cannot be read', async () => {
  const actor = await buildActor()
  const archive = zipSync({
    'week/10.txt': text('ten'),
    'week/2.txt': text('two'),
    'week/note.docx': docx(ferry),
    'week/picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'week/inner.zip': zipSync({ 'a.txt': text('a') }),
    '__MACOSX/week/._2.txt': text('mac'),
    'week/.DS_Store': text('store'),
  })
  const { jobId } = await bringFile(actor, { fileName: 'week.zip', bytes: bytesOf(archive) })

  const work = await ended(actor, jobId)
  expect(work).toMatchObject({ state: 'done', done: 5, total: 5, captured: 3 })
  expect(work.note).toBe(
    '3 op-eds are in the Inbox. 2 could not be read: week.zip/week/inner.zip is an archive within an archive. Bring it by itself. week.zip/week/picture.png is a picture. Run text recognition (OCR) over it and bring the text.',
  )
  expect(await namesOf(jobId)).toEqual([
    'week.zip/week/2.txt',
    'week.zip/week/10.txt',
    'week.zip/week/note.docx',
  ])
  const events = await db.event.findMany({
    where: { chain: `desk:${actor.deskId}`, name: 'import.captured' },
  })
  expect(events).toHaveLength(1)
  expect(events[0]?.detail).toMatchObject({ importIds: { length: 3 } })
})

it('reads what hangs on an e-mail as files of their own', async () => {
  const actor = await buildActor()
  const inner = message({ ...sent, Subject: 'The quay' }, `${ferry.join('\n\n')}\n`)
  const letter = parted({ ...sent, Subject: 'Two op-eds' }, 'mixed', [
    { type: 'text/plain', body: `${ferry.slice(0, 3).join('\n\n')}\n\nInes` },
    {
      type: 'message/rfc822',
      body: new TextDecoder().decode(inner),
      headers: { 'Content-Disposition': 'attachment; filename="quay.eml"' },
    },
    {
      type: 'application/octet-stream',
      body: Buffer.from(docx(ferry)).toString('base64'),
      headers: {
        'Content-Transfer-Encoding': 'base64',
        'Content-Disposition': 'attachment; filename="ramp.docx"',
      },
    },
    { type: 'image/png', body: 'iVBORw0KGgo=', headers: { 'Content-Transfer-Encoding': 'base64' } },
  ])
  const { jobId } = await bringFile(actor, { fileName: 'two.eml', bytes: letter })
  await ended(actor, jobId)
  expect(await namesOf(jobId)).toEqual(['two.eml', 'two.eml/quay.eml', 'two.eml/ramp.docx'])
})

it('knows what was here already, and takes it in only when told to', async () => {
  const actor = await buildActor()
  const bring = async (again: boolean) => {
    const { jobId } = await bringFile(actor, { fileName: 'ramp.docx', bytes: docx(ferry), again })
    return ended(actor, jobId)
  }
  const first = await bring(false)
  expect(await bring(false)).toMatchObject({ isKnown: true, captured: 0, importId: first.importId })
  expect(await bring(true)).toMatchObject({ isKnown: false, captured: 1 })
})

it('tries a failed archive again from its start', async () => {
  const actor = await buildActor()
  const archive = zipSync({ 'a.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'b.txt': new Uint8Array() })
  const { jobId } = await bringFile(actor, { fileName: 'bad.zip', bytes: bytesOf(archive) })
  expect(await ended(actor, jobId)).toMatchObject({
    state: 'failed',
    note: expect.stringMatching(/^2 could not be read:/),
  })
  await retryJob(actor, { jobId })
  await vi.waitFor(
    async () =>
      expect(await db.job.findUnique({ where: { id: jobId } })).toMatchObject({
        state: 'failed',
        attempts: 2,
      }),
    { timeout: 20_000 },
  )
  expect((await listFileWork(actor, [jobId]))[0]?.note).toMatch(/^2 could not be read:/)
})

it('goes on where a worker that died stopped: nothing twice, nothing left out', async () => {
  await worker?.stop()
  worker = null
  const actor = await buildActor()
  const names = Array.from({ length: 6 }, (_, index) => `${index + 1}.txt`)
  const archive = zipSync(Object.fromEntries(names.map((name) => [name, text(name)])))
  const { jobId } = await bringFile(actor, { fileName: 'six.zip', bytes: bytesOf(archive) })

  // A worker that gets through two files and dies in the third, its step undone.
  const taken = await takeJob({ jobId, after: 0, tries: 0 }, 0)
  if (!taken?.actor) throw new Error('The job was not taken')
  const { attempt } = taken
  let steps = 0
  const dying = readUploadedFile({
    job: attempt,
    actor: taken.actor,
    signal: new AbortController().signal,
    report: async () => {},
    step: (run) =>
      stepOf(attempt, async (tx) => {
        const value = await run(tx)
        if (++steps === 3) throw new Error('killed')
        return value
      }),
    finish: () => Promise.reject(new Error('never')),
  })
  await expect(dying).rejects.toThrow('killed')
  expect(await db.job.findUnique({ where: { id: jobId } })).toMatchObject({ done: 2, note: '2 of 6 read' })

  await putBack(attempt, {})
  worker = await startWorker({ handlers: { read_archive: readUploadedFile } })
  expect(await ended(actor, jobId)).toMatchObject({ state: 'done', done: 6, captured: 6 })
  expect(await namesOf(jobId)).toEqual(names.map((name) => `six.zip/${name}`))
})
