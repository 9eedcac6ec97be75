import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openScratchDatabase } from '@/test/scratch-database'

await openScratchDatabase('records')
const { db, transaction } = await import('@/lib/db')
const { buildActor } = await import('@/test/builders')
const { askForWork } = await import('@/lib/jobs/commands/ask-for-work')
const { startWorker } = await import('@/lib/jobs/worker')
const { readUploadedRecords } = await import('../commands/read-uploaded-records')

let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  worker = await startWorker({ handlers: { read_records: readUploadedRecords } })
})
afterAll(() => worker.stop())

it('a file of records that was brought to the desk is read by a worker, and let go once it is read', async () => {
  const actor = await buildActor()
  const lines = ['{"title": "The ramp", "text": "Nobody paid for the ramp."}', '{"title": "No words"}']
  const upload = {
    fileName: 'a.jsonl',
    mediaType: 'application/jsonl',
    bytes: new TextEncoder().encode(lines.join('\n')),
  }
  const { jobId } = await transaction((tx) =>
    askForWork(tx, actor, { kind: 'read_records', label: 'a.jsonl', input: {}, upload }),
  )

  await vi.waitFor(async () => expect(await stateOf(jobId)).toBe('done'), { timeout: 20_000 })
  expect(await db.job.findUnique({ where: { id: jobId } })).toMatchObject({
    done: 2,
    total: 2,
    note: '1 op-ed is in the Inbox. 1 line could not be read: line 2: It has no words: give “text”, “html” or “blocks”.',
  })
  expect(await db.import.count({ where: { jobId, state: 'waiting' } })).toBe(1)
  expect(await db.upload.count({ where: { jobId } })).toBe(0)
})

it('an import begun on the command line cannot be gone on with by a worker, and says so', async () => {
  const actor = await buildActor()
  const { jobId } = await transaction((tx) =>
    askForWork(tx, actor, { kind: 'read_records', label: 'a.jsonl', input: { commandLine: true } }),
  )

  await vi.waitFor(async () => expect(await stateOf(jobId)).toBe('failed'), { timeout: 20_000 })
  const { note } = await db.job.findUniqueOrThrow({ where: { id: jobId } })
  expect(note).toContain('The same command there goes on with it.')
})

async function stateOf(id: string) {
  return (await db.job.findUniqueOrThrow({ where: { id } })).state
}
