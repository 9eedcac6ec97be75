import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { openScratchDatabase } from '@/test/scratch-database'
import type { Handler, Handlers } from './work'

await openScratchDatabase('worker')
const { db, transaction } = await import('@/lib/db')
const { buildActor, buildColleague } = await import('@/test/builders')
const { askForWork } = await import('./commands/ask-for-work')
const { finishJob, Superseded, stepOf, takeJob } = await import('./commands/attempt')
const { cancelJob, dismissJob, retryJob } = await import('./commands/keep-work')
const { resendLost } = await import('./commands/resend-lost')
const { GiveUp, NotYet, TryLater } = await import('./failures')
const { startWorker } = await import('./worker')

const handlers: Handlers = {}
const PATIENCE = { timeout: 20_000 }
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  worker = await startWorker({ handlers })
})
afterAll(() => worker.stop())

it('does a job in steps, each kept with how far it came', async () => {
  const actor = await buildActor()
  handlers.read_file = async ({ job, step, finish }) => {
    for (let done = job.done; done < 3; done++) {
      await step(async (tx) => {
        await note(tx, actor, `step ${done}`)
        return { done: done + 1, total: 3, note: `Read ${done + 1} of 3.`, value: null }
      })
    }
    await finish(async () => ({ note: 'Read all 3.' }))
  }

  const jobId = await ask(actor, { upload: true })

  await ends(jobId, 'done')
  expect(await jobOf(jobId)).toMatchObject({ done: 3, total: 3, note: 'Read all 3.', attempts: 1 })
  expect(await notes(actor)).toEqual(['step 0', 'step 1', 'step 2'])
  expect(await db.upload.count({ where: { jobId } })).toBe(0)
})

it('is asked for with the change it belongs to, or not at all', async () => {
  const actor = await buildActor()
  handlers.read_file = vi.fn<Handler>(done)

  const asked = transaction(async (tx) => {
    await askForWork(tx, actor, { kind: 'read_file', label: 'late.txt', input: {} })
    throw new Error('undone')
  })

  await expect(asked).rejects.toThrow('undone')
  expect(await db.job.count({ where: { deskId: actor.deskId } })).toBe(0)
  const [{ messages } = { messages: -1 }] = await db.$queryRaw<{ messages: number }[]>`
    SELECT count(*)::int AS messages FROM pgboss.job WHERE name = 'work' AND state = 'created'`
  expect(messages).toBe(0)
})

it('is tried again later, from where it came to', async () => {
  const actor = await buildActor()
  const begun: number[] = []
  handlers.fetch_page = async ({ job, step, finish }) => {
    begun.push(job.done)
    if (begun.length > 1) return finish(async () => ({ note: 'Fetched.' }))
    await step(async () => ({ done: 1, value: null }))
    throw new TryLater('The harbour’s site did not answer.', { afterSeconds: 1 })
  }

  const jobId = await ask(actor, { kind: 'fetch_page' })

  await vi.waitFor(async () =>
    expect(await jobOf(jobId)).toMatchObject({
      state: 'waiting',
      note: 'The harbour’s site did not answer.',
    }),
  )
  await ends(jobId, 'done')
  expect(begun).toEqual([0, 1])
})

it('waits its turn as often as need be', async () => {
  const actor = await buildActor()
  let asked = 0
  handlers.fetch_page = async ({ finish }) => {
    asked++
    if (asked < 3) throw new NotYet('Another page of that site is being fetched.', 1)
    await finish(async () => ({ note: 'Fetched.' }))
  }

  const jobId = await ask(actor, { kind: 'fetch_page' })

  await ends(jobId, 'done')
  expect(asked).toBe(3)
})

it('fails with a sentence, and can be tried again by hand', async () => {
  const actor = await buildActor()
  let whole = false
  handlers.read_file = async ({ finish }) => {
    if (!whole) throw new GiveUp('The file is not an op-ed: it holds no words.')
    await finish(async () => ({ note: 'Read.' }))
  }

  const jobId = await ask(actor, { upload: true })
  await ends(jobId, 'failed')
  expect(await jobOf(jobId)).toMatchObject({ note: 'The file is not an op-ed: it holds no words.' })
  expect(await db.upload.count({ where: { jobId } })).toBe(1)

  whole = true
  await retryJob(actor, { jobId })
  await ends(jobId, 'done')
  await expect(retryJob(actor, { jobId })).rejects.toThrow('This has not failed')
  expect(await events(actor)).toEqual(['work.retried'])
})

it('is put away with its file when dismissed', async () => {
  const actor = await buildActor()
  handlers.read_file = async () => {
    throw new GiveUp('No words.')
  }
  const jobId = await ask(actor, { upload: true })
  await ends(jobId, 'failed')

  await dismissJob(actor, { jobId })

  expect(await jobOf(jobId)).toMatchObject({ state: 'cancelled', note: 'No words.' })
  expect(await db.upload.count({ where: { jobId } })).toBe(0)
})

it('stops when it is cancelled, and does no step any more', async () => {
  const actor = await buildActor()
  let heard = false
  handlers.read_archive = async ({ step, signal }) => {
    await step((tx) => note(tx, actor, 'before').then(() => ({ done: 1, value: null })))
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    heard = true
    await step((tx) => note(tx, actor, 'after').then(() => ({ done: 2, value: null })))
  }
  const jobId = await ask(actor, { kind: 'read_archive' })
  await vi.waitFor(async () => expect(await jobOf(jobId)).toMatchObject({ done: 1 }), PATIENCE)

  await cancelJob(actor, { jobId })

  await vi.waitFor(() => expect(heard).toBe(true), PATIENCE)
  expect(await jobOf(jobId)).toMatchObject({ state: 'cancelled', done: 1 })
  expect(await notes(actor)).toEqual(['before'])
  await expect(cancelJob(actor, { jobId })).rejects.toThrow('ended already')
})

it('fails when whoever asked has left the desk', async () => {
  const actor = await buildActor('analyst', { name: 'Ines Varo' })
  handlers.read_file = vi.fn<Handler>(done)
  const jobId = await transaction(async (tx) => {
    await tx.membership.update({ where: { id: actor.membershipId }, data: { endedAt: new Date() } })
    return (await askForWork(tx, actor, { kind: 'read_file', label: 'late.txt', input: {} })).jobId
  })

  await ends(jobId, 'failed')

  expect((await jobOf(jobId)).note).toContain('Ines Varo, who asked for this, is no longer at the desk')
  expect(handlers.read_file).not.toHaveBeenCalled()
})

it('stops where whoever asked leaves the desk, or only reads from now on', async () => {
  const actor = await buildActor('analyst', { name: 'Ines Varo' })
  handlers.read_archive = async ({ step, finish }) => {
    await step(async (tx) => {
      await note(tx, actor, 'before')
      return { done: 1, value: null }
    })
    await db.membership.update({ where: { id: actor.membershipId }, data: { role: 'reader' } })
    await step(async (tx) => {
      await note(tx, actor, 'after')
      return { done: 2, value: null }
    })
    await finish(async () => ({ note: 'Read.' }))
  }
  const first = await ask(actor, { kind: 'read_archive' })

  await ends(first, 'failed')
  expect(await jobOf(first)).toMatchObject({ done: 1, note: expect.stringContaining('Ines Varo') })
  expect(await notes(actor)).toEqual(['before'])
  await retryJob(await buildColleague(actor, 'editor'), { jobId: first })
  await vi.waitFor(
    async () => expect(await jobOf(first)).toMatchObject({ state: 'failed', attempts: 2 }),
    PATIENCE,
  )
  expect(await notes(actor)).toEqual(['before'])
})

it('says it was our fault after a few bugs, not what they were', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const actor = await buildActor()
  handlers.poll_feed = async () => {
    throw new TypeError('undefined is not a feed')
  }
  const jobId = await ask(actor, { kind: 'poll_feed' })

  await vi.waitFor(
    async () => expect(await jobOf(jobId)).toMatchObject({ state: 'waiting', attempts: 1 }),
    PATIENCE,
  )
  expect(await jobOf(jobId)).toMatchObject({
    note: 'Something went wrong here. It is tried again by itself.',
  })
})

it('lets an attempt whose job was taken up by another change nothing', async () => {
  const actor = await buildActor()
  const { id: jobId } = await db.job.create({
    data: {
      deskId: actor.deskId,
      kind: 'read_file',
      label: 'late.txt',
      input: {},
      askedById: actor.membershipId,
    },
  })
  const message = { jobId, after: 0, tries: 0 }
  const first = await takeJob(message, 0)
  expect(await takeJob(message, 0)).toBeNull()
  const second = await takeJob(message, 1)
  if (!first || !second) throw new Error('Not taken')

  const late = stepOf(first.attempt, (tx) => note(tx, actor, 'late').then(() => ({ done: 1, value: null })))

  await expect(late).rejects.toBeInstanceOf(Superseded)
  await stepOf(second.attempt, (tx) => note(tx, actor, 'now').then(() => ({ done: 1, value: null })))
  await finishJob(second.attempt, async () => ({ note: 'Read.' }))
  expect(await notes(actor)).toEqual(['now'])
})

it('is called to again when its message is lost, and to no other', async () => {
  const actor = await buildActor()
  handlers.read_file = vi.fn<Handler>(done)
  const { deskId, membershipId: askedById } = actor
  const { id: lost } = await db.job.create({
    data: {
      deskId,
      askedById,
      kind: 'read_file',
      label: 'lost.txt',
      input: {},
      state: 'running',
      attempts: 3,
    },
  })

  await resendLost()
  expect(await messagesFor(lost)).toBe(0)
  await resendLost({ olderThanMinutes: 0 })
  await resendLost({ olderThanMinutes: 0 })

  await ends(lost, 'done')
  expect(await jobOf(lost)).toMatchObject({ attempts: 4 })
  expect(await messagesFor(lost)).toBe(1)
})

it('hands its work back when it is told to stop', async () => {
  const actor = await buildActor()
  let begun = 0
  handlers.read_archive = async ({ step, signal, finish, job }) => {
    begun++
    if (job.done > 0) return finish(async () => ({ note: 'Read by another.' }))
    await step(async () => ({ done: 1, value: null }))
    await new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true }),
    )
  }
  const jobId = await ask(actor, { kind: 'read_archive' })
  await vi.waitFor(async () => expect(await jobOf(jobId)).toMatchObject({ done: 1 }), PATIENCE)

  await worker.stop()
  expect(await jobOf(jobId)).toMatchObject({ state: 'waiting', done: 1 })

  worker = await startWorker({ handlers })
  await ends(jobId, 'done')
  expect(begun).toBe(2)
})

const done: Handler = ({ finish }) => finish(async () => ({ note: 'Done.' }))

function ask(
  actor: Actor,
  { kind = 'read_file', upload = false }: { kind?: keyof Handlers; upload?: boolean } = {},
): Promise<string> {
  const file = { fileName: 'late.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) }
  return transaction(async (tx) => {
    const asked = await askForWork(tx, actor, {
      kind,
      label: 'late.txt',
      input: {},
      ...(upload && { upload: file }),
    })
    return asked.jobId
  })
}

async function messagesFor(jobId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ sent: number }[]>`
    SELECT count(*)::int AS sent FROM pgboss.job WHERE data->>'jobId' = ${jobId}`
  return row?.sent ?? 0
}

function jobOf(id: string) {
  return db.job.findUniqueOrThrow({ where: { id } })
}

function ends(id: string, state: string) {
  return vi.waitFor(async () => expect((await jobOf(id)).state).toBe(state), PATIENCE)
}

/** An effect that can be counted: a visit of a host of the desk's own. */
async function note(tx: Pick<typeof db, 'hostVisit'>, actor: Actor, words: string): Promise<void> {
  await tx.hostVisit.create({ data: { host: `${actor.deskId} ${words}`, nextAt: new Date() } })
}

async function notes(actor: Actor): Promise<string[]> {
  const rows = await db.hostVisit.findMany({
    where: { host: { startsWith: actor.deskId } },
    orderBy: { host: 'desc' },
  })
  return rows.map(({ host }) => host.slice(actor.deskId.length + 1)).sort()
}

async function events({ deskId }: Actor): Promise<string[]> {
  const rows = await db.event.findMany({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'asc' } })
  return rows.map(({ name }) => name)
}
