import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { letFetch, openSite, pageOf } from '@/test/local-site'

let answer: (request: IncomingMessage, response: ServerResponse) => void
const site = await openSite((request, response) => answer(request, response))
const second = await openSite((request, response) => answer(request, response))
letFetch(site, second)

const { randomUUID } = await import('node:crypto')
const { db } = await import('@/lib/db')
const { fetchInTurn } = await import('./fetch-in-turn')
const { robotsAllow } = await import('./read-robots')
const { leaveAlone, takeTurn } = await import('./take-turn')

afterAll(async () => {
  await site.close()
  await second.close()
})

const aHost = () => `${randomUUID()}.example`

it('twenty at once are let in one at a time, each after a rest', async () => {
  const host = aHost()
  const visits: { from: number; to: number }[] = []
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const turn = await takeTurn(host, {})
      const from = Date.now()
      await Promise.all([db.hostVisit.count(), db.hostVisit.count()])
      visits.push({ from, to: Date.now() })
      await turn.end(20)
    }),
  )
  visits.sort((a, b) => a.from - b.from)
  const rests = visits.slice(1).map(({ from }, place) => from - (visits[place]?.to ?? 0))
  expect(rests).toHaveLength(19)
  // Both clocks count whole milliseconds.
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(19)
})

it('hosts do not wait for each other', async () => {
  const held = await takeTurn(aHost(), {})
  await (await takeTurn(aHost(), { patienceMs: 0 })).end(0)
  await held.end(0)
})

it('whoever waits too long is told to come again', async () => {
  const host = aHost()
  const held = await takeTurn(host, {})
  await expect(takeTurn(host, { patienceMs: 0 })).rejects.toMatchObject({ kind: 'busy', mayPass: true })
  await held.end(0)
})

it('whoever waits can be called away', async () => {
  const host = aHost()
  const held = await takeTurn(host, {})
  const calling = new AbortController()
  const waiting = takeTurn(host, { signal: calling.signal })
  calling.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow()
  await held.end(0)
})

it('a turn that ran out is free for others, and is not ended again by whoever lost it', async () => {
  const host = aHost()
  const lost = await takeTurn(host, {})
  await db.hostVisit.update({ where: { host }, data: { nextAt: new Date(Date.now() - 1000) } })
  const mine = await takeTurn(host, { patienceMs: 0 })
  await lost.end(0)
  await expect(takeTurn(host, { patienceMs: 0 })).rejects.toMatchObject({ kind: 'busy' })
  await mine.end(0)
})

it('a host that asks to be left alone is, for as long as it says', async () => {
  const host = aHost()
  await leaveAlone(host, 300)
  const refused = await takeTurn(host, {}).catch((error: unknown) => error)
  expect(refused).toMatchObject({ kind: 'busy', mayPass: true, afterSeconds: expect.closeTo(300, -1) })
})

it('a site that says Retry-After is left alone by everybody', async () => {
  await fresh()
  answer = (_, response) => response.writeHead(429, { 'retry-after': '600' }).end()
  await expect(fetchInTurn(site.at('/a'))).rejects.toMatchObject({ kind: 'blocked', afterSeconds: 600 })
  answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  await expect(fetchInTurn(site.at('/b'))).rejects.toMatchObject({ kind: 'busy' })
  expect(site.asked).toHaveLength(1)
})

it('takes a turn with each host it is led to, and gives all of them back', async () => {
  await fresh()
  answer = (request, response) =>
    request.url === '/a' ? leads(response, second.at('/b')) : response.writeHead(200, html).end(page)
  await fetchInTurn(site.at('/a'))
  const visits = await db.hostVisit.findMany({ where: { host: { in: [site.place, second.place] } } })
  expect(visits).toHaveLength(2)
  for (const { nextAt } of visits) {
    expect(nextAt.getTime() - Date.now()).toBeGreaterThan(1_000)
    expect(nextAt.getTime() - Date.now()).toBeLessThanOrEqual(2_000)
  }
})

it('a robot reads the rules first, once a day, and keeps out of where it is not wanted', async () => {
  await fresh()
  answer = rules('User-agent: *\nDisallow: /private/\nCrawl-delay: 3')
  expect(await robotsAllow(site.at('/private/a'))).toBe(false)
  expect(await robotsAllow(site.at('/open'))).toBe(true)
  expect(paths()).toEqual(['/robots.txt'])
  expect((await visit()).nextAt.getTime() - Date.now()).toBeGreaterThan(2_500)

  await forget()
  await expect(fetchInTurn(site.at('/private/a'), { asRobot: true })).rejects.toMatchObject({
    kind: 'robots',
    mayPass: false,
  })
  expect(paths()).toEqual(['/robots.txt'])
  await fetchInTurn(site.at('/private/a'))
  expect(paths()).toEqual(['/robots.txt', '/private/a'])
})

it('what leads a robot to where it is not wanted is not followed', async () => {
  await fresh()
  answer = (request, response) =>
    request.url === '/open'
      ? leads(response, '/private/a')
      : rules('User-agent: *\nDisallow: /private/')(request, response)
  await expect(fetchInTurn(site.at('/open'), { asRobot: true })).rejects.toMatchObject({ kind: 'robots' })
  expect(paths()).toEqual(['/robots.txt', '/open'])
})

it.each([
  [404, true],
  [403, true],
  [401, true],
])('a robots file that answers %i forbids nothing', async (status, allowed) => {
  await fresh()
  answer = (_, response) => response.writeHead(status).end()
  expect(await robotsAllow(site.at('/a'))).toBe(allowed)
})

it.each([500, 503, 429])(
  'a robots file that answers %i means not now, and old rules stand in for it',
  async (status) => {
    await fresh()
    answer = (_, response) => response.writeHead(status).end()
    await expect(robotsAllow(site.at('/a'))).rejects.toMatchObject({ kind: 'robots', mayPass: true })

    await forget()
    const origin = new URL(site.at('/')).origin
    const fetchedAt = new Date(Date.now() - 25 * 60 * 60_000)
    await db.robotsFile.create({ data: { origin, rules: 'User-agent: *\nDisallow: /a', fetchedAt } })
    expect(await robotsAllow(site.at('/a'))).toBe(false)
  },
)

const page = pageOf('The ramp is sound', ['Ninety sailings were cancelled.'])
const html = { 'content-type': 'text/html' }

function rules(words: string): typeof answer {
  return (request, response) =>
    request.url === '/robots.txt'
      ? response.writeHead(200, { 'content-type': 'text/plain' }).end(words)
      : response.writeHead(200, html).end(page)
}

function leads(response: ServerResponse, location: string) {
  return response.writeHead(302, { location }).end()
}

function paths(): string[] {
  return site.asked.map(({ path }) => path)
}

function visit() {
  return db.hostVisit.findUniqueOrThrow({ where: { host: site.place } })
}

/** Nobody has been at either site yet. */
async function fresh(): Promise<void> {
  site.asked.length = 0
  second.asked.length = 0
  await db.robotsFile.deleteMany({
    where: { origin: { in: [site, second].map((one) => new URL(one.at('/')).origin) } },
  })
  await forget()
}

async function forget(): Promise<void> {
  await db.hostVisit.deleteMany({ where: { host: { in: [site.place, second.place] } } })
}
