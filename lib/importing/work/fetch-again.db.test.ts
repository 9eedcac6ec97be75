import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { letFetch, openSite, pageOf } from '@/test/local-site'
import { openScratchDatabase } from '@/test/scratch-database'

let answer: (request: IncomingMessage, response: ServerResponse) => unknown
const site = await openSite((request, response) => answer(request, response))
letFetch(site)
await openScratchDatabase('fetchagain')

const { db } = await import('@/lib/db')
const { askForDueWatches } = await import('@/lib/fetching/commands/ask-for-due-watches')
const { askForPages } = await import('@/lib/fetching/commands/ask-for-pages')
const { askToFetchAgain } = await import('@/lib/fetching/commands/ask-to-fetch-again')
const { watch } = await import('@/lib/fetching/commands/watch')
const { listFetchesOf } = await import('@/lib/fetching/queries')
const { retryJob } = await import('@/lib/jobs/commands/keep-work')
const { startWorker } = await import('@/lib/jobs/worker')
const { buildActor } = await import('@/test/builders')
const { confirmImport } = await import('../commands/confirm-import')
const { fetchAgain } = await import('./fetch-again')
const { fetchPage } = await import('./fetch-page')

let worker: Awaited<ReturnType<typeof startWorker>>
beforeAll(async () => {
  worker = await startWorker({ handlers: { fetch_page: fetchPage, fetch_again: fetchAgain } })
})
afterAll(async () => {
  await worker.stop()
  await site.close()
})

const late =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const ninety =
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.'
const seventy = ninety.replace('Ninety', 'Seventy')

it('an outlet that changes its words is seen: another capture, and how many words came and went', async () => {
  const { actor, opEdId } = await confirmed({ etag: '"a1"' })

  answer = says(pageOf('The ramp is sound', [late, seventy]), { etag: '"a2"' })
  await again(actor, opEdId)
  expect((await listFetchesOf(actor, opEdId))[0]?.note).toBe(
    'The words have changed: 1 word came, 1 word went.',
  )
  const [recapture] = await db.recapture.findMany({ where: { opEdId }, include: { capture: true } })
  expect(recapture).toMatchObject({
    added: 1,
    removed: 1,
    capture: { kind: 'page', address: site.at('/ferry') },
  })
  expect(Buffer.from(recapture?.capture.bytes ?? []).toString()).toContain('Seventy')

  answer = unlessKnown('"a2"', pageOf('The ramp is sound', [late, seventy]))
  await again(actor, opEdId)
  expect((await listFetchesOf(actor, opEdId))[0]?.note).toBe('The page has not changed.')
  expect(await db.recapture.count({ where: { opEdId } })).toBe(1)
})

it('the same bytes make no new capture, though the server sends them', async () => {
  const { actor, opEdId } = await confirmed()
  await again(actor, opEdId)
  expect(await listFetchesOf(actor, opEdId)).toMatchObject([
    { note: 'The page has not changed.', state: 'done', asRobot: false },
  ])
  expect(await db.capture.count({ where: { deskId: actor.deskId } })).toBe(1)
})

it('other bytes with the same words are kept, and said to be the same words', async () => {
  const { actor, opEdId } = await confirmed()
  answer = says(
    pageOf('The ramp is sound', [late, ninety]).replace('<body>', '<body><!-- printed at noon -->'),
  )
  await again(actor, opEdId)
  expect(await listFetchesOf(actor, opEdId)).toMatchObject([
    { note: 'The page has changed, its words have not.' },
  ])
  expect(await db.recapture.findMany({ where: { opEdId } })).toMatchObject([{ added: 0, removed: 0 }])
})

it('a page that breaks and comes back is fetched then', async () => {
  const { actor, opEdId } = await confirmed()
  answer = (_, response) => response.writeHead(404).end()
  const jobId = await again(actor, opEdId, 'failed')
  expect((await listFetchesOf(actor, opEdId))[0]).toMatchObject({
    state: 'failed',
    note: expect.stringContaining('answered 404'),
  })

  answer = says(pageOf('The ramp is sound', [late, seventy]))
  await retryJob(actor, { jobId })
  await ends(jobId, 'done')
  expect(await db.recapture.count({ where: { opEdId } })).toBe(1)
})

it('on a schedule the rules for robots are read first, and obeyed', async () => {
  const { actor, opEdId } = await confirmed()
  await watch(actor, { opEdId, everyHours: 6 })
  answer = (request, response) =>
    request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /') : response.writeHead(500).end()
  site.asked.length = 0
  await askForDueWatches(new Date(Date.now() + 7 * 60 * 60_000))
  const [job] = await db.job.findMany({ where: { deskId: actor.deskId, kind: 'fetch_again' } })
  await ends(String(job?.id), 'failed')
  expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  expect(await listFetchesOf(actor, opEdId)).toMatchObject([
    { asRobot: true, note: expect.stringContaining('asks robots not to read this page') },
  ])
})

/** An op-ed fetched from the site and confirmed. */
async function confirmed(headers: Record<string, string> = {}): Promise<{ actor: Actor; opEdId: string }> {
  const actor = await buildActor('analyst')
  answer = says(pageOf('The ramp is sound', [late, ninety]), headers)
  const { asked } = await askForPages(actor, { addresses: [site.at('/ferry')] })
  await ends(String(asked[0]?.jobId), 'done')
  const { id: importId, version } = await db.import.findFirstOrThrow({ where: { deskId: actor.deskId } })
  return { actor, ...(await confirmImport(actor, { importId, version })) }
}

async function again(actor: Actor, opEdId: string, state = 'done'): Promise<string> {
  const { jobId } = await askToFetchAgain(actor, { opEdId })
  await ends(jobId, state)
  return jobId
}

function says(body: string, headers: Record<string, string> = {}): typeof answer {
  return (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}

function unlessKnown(etag: string, body: string): typeof answer {
  return (request, response) =>
    request.headers['if-none-match'] === etag ? response.writeHead(304).end() : says(body)(request, response)
}

function ends(id: string, state: string) {
  return vi.waitFor(
    async () => expect(await db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({ state }),
    { timeout: 25_000, interval: 200 },
  )
}
