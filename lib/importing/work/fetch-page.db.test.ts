import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { letFetch, openSite, pageOf } from '@/test/local-site'
import { openScratchDatabase } from '@/test/scratch-database'

let answers: Record<string, (response: ServerResponse) => unknown> = {}
const site = await openSite((request, response) => {
  const answer = answers[String(request.url)]
  if (answer) answer(response)
  else response.writeHead(404).end()
})
letFetch(site)
await openScratchDatabase('fetchpage')

const { db } = await import('@/lib/db')
const { askForPages } = await import('@/lib/fetching/commands/ask-for-pages')
const { retryJob } = await import('@/lib/jobs/commands/keep-work')
const { startWorker } = await import('@/lib/jobs/worker')
const { buildActor } = await import('@/test/builders')
const { keptReading } = await import('../import-reading')
const { fetchPage } = await import('./fetch-page')

let worker: Awaited<ReturnType<typeof startWorker>>
beforeAll(async () => {
  worker = await startWorker({ handlers: { fetch_page: fetchPage } })
})
afterAll(async () => {
  await worker.stop()
  await site.close()
})

const html = { 'content-type': 'text/html; charset=utf-8' }
const ferry = pageOf('The ramp is sound', [
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
])

it('fetches a page into the Inbox, with where it was found and what the server said', async () => {
  answers = {
    '/short': (response) => response.writeHead(301, { location: '/ferry' }).end(),
    '/ferry': (response) =>
      response.writeHead(200, { ...html, etag: '"a1"', 'set-cookie': 'who=you' }).end(ferry),
  }
  const actor = await buildActor('analyst')
  const { asked, refused } = await askForPages(actor, {
    addresses: [site.at('/short'), 'http://10.0.0.1/', ''],
  })
  expect(refused).toEqual([
    { line: 'http://10.0.0.1/', message: expect.stringContaining('leads inside a network') },
  ])
  const jobId = String(asked[0]?.jobId)
  await ends(jobId, 'done')

  const [found] = await db.import.findMany({ where: { jobId }, include: { capture: true } })
  expect(found?.capture).toMatchObject({
    kind: 'page',
    address: site.at('/ferry'),
    headers: { etag: '"a1"' },
  })
  expect(found?.capture.headers).not.toHaveProperty('set-cookie')
  expect(Buffer.from(found?.capture.bytes ?? []).toString()).toBe(ferry)
  const { fields, blocks } = keptReading(found?.reading)
  expect(fields.title.value).toBe('The ramp is sound')
  expect(JSON.stringify(blocks)).toContain('Ninety sailings')
  expect((await jobOf(jobId)).note).toBe('Fetched from 127.0.0.1, where the address leads.')
  expect(await events(actor.deskId)).toEqual(['work.asked', 'import.captured'])
})

it('the same page again is not kept twice: the job says where it is', async () => {
  answers = { '/ferry': (response) => response.writeHead(200, html).end(ferry) }
  const actor = await buildActor('analyst')
  const first = await one(actor, '/ferry')
  await ends(first, 'done')
  const second = await one(actor, '/ferry')
  await ends(second, 'done')

  const imports = await db.import.findMany({ where: { deskId: actor.deskId } })
  expect(imports).toMatchObject([{ jobId: first }])
  expect(await jobOf(second)).toMatchObject({
    note: 'The same page is here already.',
    input: { importId: imports[0]?.id },
  })
})

it('a page that is not there fails with a sentence, and can be tried again by hand', async () => {
  answers = {}
  const actor = await buildActor('analyst')
  const jobId = await one(actor, '/gone')
  await ends(jobId, 'failed')
  expect((await jobOf(jobId)).note).toBe('127.0.0.1 answered 404: there is no such page. Check the address.')

  answers = { '/gone': (response) => response.writeHead(200, html).end(ferry) }
  await retryJob(actor, { jobId })
  await ends(jobId, 'done')
  expect(await db.import.count({ where: { jobId } })).toBe(1)
})

it('a site in trouble is asked again later, when it says so', async () => {
  let times = 0
  answers = {
    '/busy': (response) =>
      times++ === 0
        ? response.writeHead(503, { 'retry-after': '1' }).end()
        : response.writeHead(200, html).end(ferry),
  }
  const jobId = await one(await buildActor('analyst'), '/busy')
  await vi.waitFor(async () => expect((await jobOf(jobId)).note).toContain('answered 503'), {
    timeout: 15_000,
  })
  await ends(jobId, 'done')
  expect(times).toBe(2)
})

it('a page without words fails with a sentence', async () => {
  answers = {
    '/bare': (response) => response.writeHead(200, html).end('<html><body><img src="a.png"></body></html>'),
  }
  const jobId = await one(await buildActor('analyst'), '/bare')
  await ends(jobId, 'failed')
  expect((await jobOf(jobId)).note).toBe(
    'The page at 127.0.0.1 has no words in it. If your browser shows some, paste them.',
  )
})

async function one(actor: Parameters<typeof askForPages>[0], path: string): Promise<string> {
  const { asked } = await askForPages(actor, { addresses: [site.at(path)] })
  return String(asked[0]?.jobId)
}

function jobOf(id: string) {
  return db.job.findUniqueOrThrow({ where: { id } })
}

function ends(id: string, state: string) {
  return vi.waitFor(async () => expect((await jobOf(id)).state).toBe(state), {
    timeout: 25_000,
    interval: 200,
  })
}

async function events(deskId: string): Promise<string[]> {
  const found = await db.event.findMany({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'asc' } })
  return found.map(({ name }) => name)
}
