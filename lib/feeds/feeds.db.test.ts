import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { letFetch, openSite, pageOf } from '@/test/local-site'
import { openScratchDatabase } from '@/test/scratch-database'

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown
let answers: Record<string, Answer> = {}
const site = await openSite((request, response) => {
  const answer = answers[String(request.url)]
  if (answer) answer(response, request)
  else response.writeHead(404).end()
})
letFetch(site)
await openScratchDatabase('feeds')

const { db } = await import('@/lib/db')
const { fetchPage } = await import('@/lib/importing/work/fetch-page')
const { dismissJob } = await import('@/lib/jobs/commands/keep-work')
const { startWorker } = await import('@/lib/jobs/worker')
const { buildActor, buildColleague } = await import('@/test/builders')
const { addFeed } = await import('./commands/add-feed')
const { askForDueFeeds } = await import('./commands/ask-for-due-feeds')
const { bringInEntries, passEntries } = await import('./commands/choose-entries')
const { changeFeed, endFeed, pauseFeed, pollNow, resumeFeed } = await import('./commands/keep-feed')
const { previewFeed } = await import('./commands/preview-feed')
const { getFeed, listEntries } = await import('./queries')
const { pollFeed } = await import('./work/poll-feed')

let worker: Awaited<ReturnType<typeof startWorker>>
beforeAll(async () => {
  worker = await startWorker({ handlers: { poll_feed: pollFeed, fetch_page: fetchPage } })
})
afterAll(async () => {
  await worker.stop()
  await site.close()
})
beforeEach(async () => {
  // The rest that a host is given after each question is tried elsewhere.
  vi.spyOn(await import('@/lib/fetching/commands/read-robots'), 'restOf').mockResolvedValue(0)
})

const sentence = 'The ferry was late again on Monday, and nobody at the harbour board could say why. '
const whole = (about: string) => `<p>About ${about}.</p><p>${sentence.repeat(12)}</p>`

type Item = { id: string; content?: string }
function feedOf(...items: Item[]): string {
  const entries = items.map(
    ({ id, content }) => `<item><guid isPermaLink="false">${id}</guid><title>On ${id}</title>
      <link>${site.at(`/${id}`)}</link><pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate>
      <dc:creator>Mara Tessel</dc:creator>
      ${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : '<description>Late.</description>'}</item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ansel Courier</title>
    <link>${site.at('/')}</link>${entries.join('')}</channel></rss>`
}

const xml = { 'content-type': 'application/rss+xml' }
const serve =
  (text: string, headers = {}): Answer =>
  (response) =>
    response.writeHead(200, { ...xml, ...headers }).end(text)

it('shows a feed before anything is kept, and the feeds a page names', async () => {
  answers = {
    '/feed': serve(feedOf({ id: 'pier', content: whole('the pier') }, { id: 'ramp' })),
    '/two': (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          pageOf('Courier', ['Ferries.']).replace(
            '</head>',
            '<link rel="alternate" type="application/rss+xml" title="Opinion" href="/feed"><link rel="alternate" type="application/rss+xml" href="/other"></head>',
          ),
        ),
    '/none': (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf('Courier', ['Ferries.'])),
  }
  const actor = await buildActor()

  expect(await previewFeed(actor, { address: site.at('/feed') })).toMatchObject({
    feed: {
      title: 'The Ansel Courier',
      count: 2,
      whole: 1,
      feedId: null,
      entries: [{ whole: true }, { whole: false }],
    },
  })
  expect(await previewFeed(actor, { address: site.at('/two') })).toMatchObject({
    choices: [{ address: site.at('/feed'), title: 'Opinion' }, { address: site.at('/other') }],
  })
  await expect(previewFeed(actor, { address: site.at('/none') })).rejects.toThrow('names no feed')
  await expect(previewFeed(actor, { address: 'http://169.254.169.254/feed' })).rejects.toThrow(
    'inside a network',
  )
  expect(await db.feed.count({ where: { deskId: actor.deskId } })).toBe(0)
  const reader = await buildColleague(actor, 'reader')
  await expect(previewFeed(reader, { address: site.at('/feed') })).rejects.toMatchObject({
    reason: 'not-found',
  })
})

it('lists what a feed carries at first, and brings in what comes later', async () => {
  answers = { '/feed': serve(feedOf({ id: 'pier' })) }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed', { bringsIn: true })
  expect(await titles(actor, feedId, 'open')).toEqual(['On pier'])

  answers = {
    '/feed': serve(feedOf({ id: 'quay', content: whole('the quay') }, { id: 'ramp' }, { id: 'pier' })),
    '/ramp': (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(pageOf('On ramp', [sentence.repeat(4), sentence.repeat(3)])),
  }
  const { note } = await poll(actor, feedId)
  expect(note).toBe('2 new entries: 1 brought in, 1 to be fetched.')
  await noWork(actor)

  const imports = await importsOf(actor)
  expect(imports.map(({ capture }) => capture.kind).sort()).toEqual(['feed_entry', 'page'])
  const quay = imports.find(({ capture }) => capture.kind === 'feed_entry')
  expect(quay?.capture.headers).toMatchObject({ feed: site.at('/feed'), id: 'quay', title: 'On quay' })
  expect(quay?.reading).toMatchObject({
    fields: {
      title: { value: 'On quay', from: 'the feed' },
      bylines: { value: [{ name: 'Mara Tessel' }] },
      date: { value: '2026-11-23' },
      url: { value: site.at('/quay') },
    },
  })
  expect(await titles(actor, feedId, 'open')).toEqual(['On pier'])

  expect((await poll(actor, feedId)).note).toBe('Nothing new.')
  expect(await importsOf(actor)).toHaveLength(2)
})

it('counts what goes wrong, says it in words, and goes on when the feed is back', async () => {
  answers = {
    '/feed': serve(feedOf({ id: 'pier' }), {
      etag: '"one"',
      'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
    }),
  }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed')

  answers = {
    '/feed': (response, request) =>
      request.headers['if-none-match'] === '"one"'
        ? response.writeHead(304).end()
        : response.writeHead(500).end(),
  }
  expect((await poll(actor, feedId)).note).toBe('Nothing new.')

  answers = { '/feed': (response) => response.writeHead(503).end() }
  await poll(actor, feedId)
  answers = { '/feed': serve('<rss version="2.0"><channel><title>Half') }
  await poll(actor, feedId)
  const broken = await getFeed(actor, feedId)
  expect(broken).toMatchObject({
    failures: 2,
    failure: expect.stringContaining('a damaged one that cannot be read'),
  })
  expect(minutesOff(broken?.nextAt)).toBeCloseTo(60, 0)
  expect(await db.job.count({ where: { deskId: actor.deskId, state: 'failed' } })).toBe(0)

  answers = { '/feed': serve(feedOf({ id: 'quay' }, { id: 'pier' })) }
  expect((await poll(actor, feedId)).note).toBe('One new entry to choose from.')
  const whole = await getFeed(actor, feedId)
  expect(whole).toMatchObject({ failures: 0, failure: null, toChoose: 2 })
  expect(minutesOff(whole?.nextAt)).toBeCloseTo(15, 0)
})

it('brings in what somebody chose, once, and passes over the rest', async () => {
  answers = {
    '/feed': serve(
      feedOf({ id: 'pier', content: whole('the pier') }, { id: 'inside' }, { id: 'quay' }).replace(
        site.at('/inside'),
        'http://10.0.0.1/inside',
      ),
    ),
  }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed')
  const entries = await listEntries(actor, { feedId, part: 'open' })
  const ids = (...names: string[]) =>
    entries.flatMap(({ id, title }) => (names.includes(String(title)) ? [id] : []))

  const both = { feedId, entryIds: ids('On pier', 'On inside') }
  const colleague = await buildColleague(actor, 'editor')
  const asked = await Promise.allSettled([bringInEntries(actor, both), bringInEntries(colleague, both)])
  expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await passEntries(actor, { feedId, entryIds: ids('On quay') })
  await noWork(actor)

  expect(await importsOf(actor)).toHaveLength(1)
  expect(await titles(actor, feedId, 'open')).toEqual([])
  expect(await titles(actor, feedId, 'passed')).toEqual(['On quay'])
  const failed = await db.job.findMany({ where: { deskId: actor.deskId, state: 'failed' } })
  expect(failed).toMatchObject([
    { kind: 'fetch_page', note: expect.stringContaining('leads inside a network') },
  ])
  await dismissJob(actor, { jobId: String(failed[0]?.id) })
  expect(await titles(actor, feedId, 'open')).toEqual(['On inside'])
  expect(await events(actor)).toContain('feed.passed')
  expect((await events(actor)).filter((name) => name === 'feed.brought-in')).toHaveLength(1)
})

it('leaves alone what robots may not read, and says so', async () => {
  answers = {
    '/feed': serve(feedOf({ id: 'pier' })),
    '/robots.txt': (response) => response.end('User-agent: *\nDisallow: /feed'),
  }
  await db.robotsFile.deleteMany()
  const actor = await buildActor()

  const feedId = await subscribe(actor, '/feed')

  await db.robotsFile.deleteMany()
  expect(await getFeed(actor, feedId)).toMatchObject({
    failure: expect.stringContaining('asks robots not to'),
  })
})

it('brings nothing old in by itself, though it could not be read at first', async () => {
  answers = { '/feed': (response) => response.writeHead(503).end() }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed', { bringsIn: true })

  answers = { '/feed': serve(feedOf({ id: 'pier', content: whole('the pier') })) }
  expect((await poll(actor, feedId)).note).toBe('One new entry to choose from.')
  expect(await importsOf(actor)).toEqual([])
  await endFeed(actor, { feedId })
})

it('keeps nothing of what is read after it was ended', async () => {
  answers = { '/feed': serve(feedOf({ id: 'pier' })) }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed', { bringsIn: true })
  answers = {
    '/feed': async (response) => {
      await endFeed(actor, { feedId })
      response.writeHead(200, xml).end(feedOf({ id: 'quay', content: whole('the quay') }))
    },
  }

  expect((await poll(actor, feedId)).note).toBe('It was paused or ended in the meantime.')
  expect(await importsOf(actor)).toEqual([])
})

it('is read when it is due, by one worker, and not while it is paused', async () => {
  answers = { '/feed': serve(feedOf({ id: 'pier' })) }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed')
  const before = await polls(actor)

  await Promise.all([
    askForDueFeeds(inMinutes(16)),
    askForDueFeeds(inMinutes(16)),
    askForDueFeeds(inMinutes(16)),
  ])
  expect(await polls(actor)).toBe(before + 1)
  await noWork(actor)

  await pauseFeed(actor, { feedId })
  await askForDueFeeds(inMinutes(10_000))
  expect(await polls(actor)).toBe(before + 1)
  await expect(pollNow(actor, { feedId })).rejects.toThrow('paused')

  await resumeFeed(actor, { feedId })
  await noWork(actor)
  expect(await polls(actor)).toBe(before + 2)
})

it('is paused when whoever subscribed has left, and read in the name of whoever resumes it', async () => {
  answers = { '/feed': serve(feedOf({ id: 'pier' })) }
  const actor = await buildActor()
  const colleague = await buildColleague(actor, 'analyst')
  const feedId = await subscribe(actor, '/feed')
  await db.membership.update({ where: { id: actor.membershipId }, data: { endedAt: new Date() } })

  await askForDueFeeds(inMinutes(16))
  expect(await getFeed(colleague, feedId)).toMatchObject({
    pausedAt: expect.any(Date),
    failure: expect.stringContaining('no longer at the desk'),
  })

  await resumeFeed(colleague, { feedId })
  await noWork(colleague)
  expect(await getFeed(colleague, feedId)).toMatchObject({ pausedAt: null, failure: null })
})

it('is subscribed to once, changed over the version seen, ended and taken up again', async () => {
  answers = { '/feed': serve(feedOf({ id: 'pier' })) }
  const actor = await buildActor()
  const feedId = await subscribe(actor, '/feed')
  await expect(subscribe(actor, '/feed')).rejects.toThrow('reads this feed already')

  const kept = { title: 'Courier, opinion', everyMinutes: 60, bringsIn: true } as const
  await changeFeed(actor, { feedId, version: 1, ...kept })
  await expect(changeFeed(actor, { feedId, version: 1, ...kept })).rejects.toThrow('while you did')
  expect(await getFeed(actor, feedId)).toMatchObject({ ...kept, version: 2 })

  await endFeed(actor, { feedId })
  expect(await getFeed(actor, feedId)).toBeNull()
  expect(await subscribe(actor, '/feed')).toBe(feedId)
  expect(await titles(actor, feedId, 'open')).toEqual(['On pier'])
  expect(await events(actor)).toEqual(['feed.added', 'feed.changed', 'feed.ended', 'feed.added'])
})

async function subscribe(actor: Actor, path: string, { bringsIn = false } = {}): Promise<string> {
  const { feedId } = await addFeed(actor, {
    address: site.at(path),
    title: 'The Ansel Courier',
    everyMinutes: 15,
    bringsIn,
  })
  await noWork(actor)
  return feedId
}

async function poll(actor: Actor, feedId: string) {
  const { jobId } = await pollNow(actor, { feedId })
  await vi.waitFor(
    async () => expect((await db.job.findUnique({ where: { id: jobId } }))?.state).toBe('done'),
    15_000,
  )
  return db.job.findUniqueOrThrow({ where: { id: jobId } })
}

function noWork({ deskId }: Actor) {
  const open = { deskId, state: { in: ['waiting' as const, 'running' as const] } }
  return vi.waitFor(async () => expect(await db.job.count({ where: open })).toBe(0), 20_000)
}

function polls({ deskId }: Actor): Promise<number> {
  return db.job.count({ where: { deskId, kind: 'poll_feed' } })
}

function importsOf({ deskId }: Actor) {
  return db.import.findMany({ where: { deskId }, include: { capture: true } })
}

async function titles(actor: Actor, feedId: string, part: 'open' | 'passed') {
  return (await listEntries(actor, { feedId, part })).map(({ title }) => title)
}

async function events({ deskId }: Actor): Promise<string[]> {
  const rows = await db.event.findMany({ where: { chain: `desk:${deskId}` }, orderBy: { seq: 'asc' } })
  return rows.map(({ name }) => name)
}

function inMinutes(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000)
}

function minutesOff(at: Date | undefined): number {
  return ((at?.getTime() ?? 0) - Date.now()) / 60_000
}
