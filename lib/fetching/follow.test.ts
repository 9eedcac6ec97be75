import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type LocalSite, openRawSite, openSite, pageOf } from '@/test/local-site'
import { type FetchOptions, follow } from './follow'
import { type House, houseOf, type Limits } from './house'

const open: LocalSite[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((site) => site.close()))
})

const page = pageOf('The ramp is sound', ['Ninety sailings were cancelled.'])
const small: Partial<Limits> = { bytes: 200_000, firstByteMs: 800, inAllMs: 1500, connectMs: 800 }

describe('a page', () => {
  it('comes with its final address, its headers, and the addresses that led there', async () => {
    const site = await siteAt({
      '/short': leadsTo('/long?from=short#comments'),
      '/long?from=short': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', etag: '"a1"', 'set-cookie': 'who=you' })
          .end(page),
    })
    const { bytes, ...fetched } = await follow(site.at('/short'), houseFor(site))

    expect(new TextDecoder().decode(bytes)).toBe(page)
    expect(fetched).toMatchObject({
      address: site.at('/long?from=short'),
      status: 200,
      mediaType: 'text/html',
      headers: { etag: '"a1"' },
      hops: [site.at('/short')],
    })
    expect(fetched.headers).not.toHaveProperty('set-cookie')
  })

  it('is asked for by name, without cookies, user or password', async () => {
    const site = await siteAt({ '/': says(page) })
    const house = {
      ...houseFor(site),
      userAgent: houseOf({ allow: '', publicAddress: 'https://desk.example' }).userAgent,
    }
    await follow(`http://who:secret@${site.place}/#top`, house)
    const [asked] = site.asked

    expect(asked?.headers).toMatchObject({
      host: site.place,
      'user-agent': expect.stringMatching(/^Opcit\/[\d.]+ \(\+https:\/\/desk\.example\)$/),
    })
    expect(Object.keys(asked?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']))
    expect(asked?.headers).not.toHaveProperty('authorization')
    expect(asked?.headers).not.toHaveProperty('referer')
  })

  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['zstd', zstdCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['gzip, br', brotliCompressSync(gzipSync(page))],
  ])('is unpacked from %s', async (encoding, packed) => {
    const site = await siteAt({ '/': says(packed, { 'content-encoding': encoding }) })
    const { bytes } = await follow(site.at('/'), houseFor(site))
    expect(new TextDecoder().decode(bytes)).toBe(page)
  })

  it('that has not changed is not sent again', async () => {
    const site = await openSite((request, response) => {
      const known =
        request.headers['if-none-match'] === '"a1"' &&
        request.headers['if-modified-since'] === 'Sat, 14 Nov 2026 09:00:00 GMT'
      response.writeHead(known ? 304 : 500).end()
    })
    open.push(site)
    const seen = { etag: '"a1"', lastModified: 'Sat, 14 Nov 2026 09:00:00 GMT' }
    expect(await follow(site.at('/'), houseFor(site), seen)).toMatchObject({
      status: 304,
      bytes: new Uint8Array(),
    })
  })

  it.each([
    ['', '<!doctype html><p>x', 'text/html'],
    ['application/octet-stream', '%PDF-1.7 …', 'application/pdf'],
    ['application/octet-stream', 'Ninety sailings', 'text/plain'],
    ['text/html; charset=windows-1256', page, 'text/html; charset=windows-1256'],
    ['application/rss+xml', '<rss/>', 'application/rss+xml'],
    ['application/feed+json', '{}', 'application/feed+json'],
    ['message/rfc822', 'Subject: x', 'message/rfc822'],
  ])('called %j is taken for what it is', async (type, body, mediaType) => {
    const site = await siteAt({
      '/': (response) => response.writeHead(200, type ? { 'content-type': type } : {}).end(body),
    })
    expect(await follow(site.at('/'), houseFor(site))).toMatchObject({ mediaType })
  })

  it('stops coming when the job is cancelled', async () => {
    const cancel = new AbortController()
    const site = await siteAt({
      '/': (response) => {
        response.write('<p>')
        cancel.abort(new Error('cancelled'))
      },
    })
    await expect(follow(site.at('/'), houseFor(site), { signal: cancel.signal })).rejects.toThrow('cancelled')
  })

  it('is asked for only once leave is given, at every address that leads to it', async () => {
    const site = await siteAt({ '/a': leadsTo('/b'), '/b': says(page) })
    const leave: string[] = []
    const before = async ({ pathname }: URL) => {
      leave.push(`${pathname} after ${site.asked.length}`)
    }
    await follow(site.at('/a'), houseFor(site), { before })
    expect(leave).toEqual(['/a after 0', '/b after 1'])
  })
})

describe('what is no page is refused with a sentence', () => {
  it.each([
    [404, 'not-found', 'answered 404: there is no such page. Check the address.', false],
    [410, 'not-found', 'has been taken down', false],
    [401, 'blocked', 'signs in nowhere', false],
    [402, 'blocked', 'for subscribers', false],
    [403, 'blocked', 'does not let Opcit read', false],
    [451, 'blocked', 'legal reasons', false],
    [429, 'blocked', 'asked too often', true],
    [500, 'server', 'trouble of its own', true],
    [503, 'server', 'trouble of its own', true],
    [418, 'server', 'which is no page', false],
    [304, 'server', 'which is no page', false],
    [302, 'server', 'which is no page', false],
  ])('%i', async (status, kind, words, mayPass) => {
    const site = await siteAt({ '/': (response) => response.writeHead(status).end() })
    await expect(follow(site.at('/'), houseFor(site))).rejects.toMatchObject({
      kind,
      mayPass,
      message: expect.stringContaining(words),
    })
  })

  it('and with how long the site asks to be left alone', async () => {
    const site = await siteAt({ '/': (response) => response.writeHead(429, { 'retry-after': '120' }).end() })
    expect(await refusal(site)).toMatchObject({ afterSeconds: 120 })
  })

  it.each([
    ['image/png', 'a picture (image/png)'],
    ['video/mp4', 'a film'],
    ['application/zip', 'a file of another kind (application/zip)'],
  ])('%s', async (type, words) => {
    const site = await siteAt({ '/': says(page, { 'content-type': type }) })
    expect(await refusal(site)).toMatchObject({ kind: 'unreadable', message: expect.stringContaining(words) })
  })

  it('an empty page', async () => {
    const site = await siteAt({ '/': says('') })
    expect(await refusal(site)).toMatchObject({
      kind: 'unreadable',
      mayPass: true,
      message: expect.stringContaining('empty page'),
    })
  })

  it('nobody there', async () => {
    const site = await siteAt({})
    await site.close()
    expect(await refusal(site)).toMatchObject({
      kind: 'unreachable',
      mayPass: true,
      message: expect.stringContaining('does not answer'),
    })
  })

  it('no such name', async () => {
    const lookUp = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))
    const house = { ...houseOf({ allow: '', publicAddress: undefined }), lookUp }
    await expect(follow('https://harbourpost.example/', house)).rejects.toMatchObject({
      kind: 'unreachable',
      mayPass: false,
      message: 'There is no site called harbourpost.example. Check the address.',
    })
  })

  it('a name that nobody looks up in time', async () => {
    const limits = { ...houseOf({ allow: '', publicAddress: undefined }).limits, inAllMs: 100 }
    const house = {
      ...houseOf({ allow: '', publicAddress: undefined }),
      limits,
      lookUp: () => new Promise<string[]>(() => {}),
    }
    await expect(follow('https://harbourpost.example/', house)).rejects.toMatchObject({ kind: 'too-slow' })
  })

  it('no secure connection where one is asked for', async () => {
    const site = await siteAt({ '/': says(page) })
    await expect(follow(`https://${site.place}/`, houseFor(site))).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('cannot prove'),
    })
  })
})

describe('a site that means harm, or is broken, costs little', () => {
  it('when it leads round in a circle', async () => {
    const site = await siteAt({ '/a': leadsTo('/b'), '/b': leadsTo('/a') })
    expect(await refusal(site, {}, '/a')).toMatchObject({
      kind: 'too-many-hops',
      message: expect.stringContaining('in a circle'),
    })
    expect(site.asked).toHaveLength(2)
  })

  it('when it leads to itself', async () => {
    const site = await siteAt({ '/a': leadsTo('/a') })
    expect(await refusal(site, {}, '/a')).toMatchObject({ kind: 'too-many-hops' })
    expect(site.asked).toHaveLength(1)
  })

  it('when it leads on and on', async () => {
    const site = await openSite((request, response) => leadsTo(`${request.url}x`)(response))
    open.push(site)
    expect(await refusal(site)).toMatchObject({
      kind: 'too-many-hops',
      message: expect.stringContaining('more than 5 times'),
    })
    expect(site.asked).toHaveLength(6)
  })

  it('when five steps lead to the page it is fetched', async () => {
    const site = await openSite((request, response) =>
      request.url === '/xxxxx' ? says(page)(response) : leadsTo(`${request.url}x`)(response),
    )
    open.push(site)
    expect((await follow(site.at('/'), houseFor(site))).hops).toHaveLength(5)
  })

  it.each([
    'ftp://harbour.example/a',
    'file:///etc/passwd',
    'data:text/html,<p>a',
    'javascript:alert(1)',
    'http://',
    '//',
  ])('when it leads to %s', async (place) => {
    const site = await siteAt({ '/': leadsTo(place) })
    expect(await refusal(site)).toMatchObject({ kind: 'scheme' })
  })

  it('when it never answers', async () => {
    const site = await openRawSite(() => {})
    open.push(site)
    expect(await refusal(site)).toMatchObject({ kind: 'too-slow', mayPass: true })
  })

  it('when its headers come one letter at a time', async () => {
    const site = await raw((socket) => drip(socket, 'HTTP/1.1 200 OK\r\nX-A: ', 'a'))
    expect(await refusal(site)).toMatchObject({ kind: 'too-slow' })
  })

  it('when its body comes one letter at a time', async () => {
    const site = await raw((socket) =>
      drip(socket, 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n', 'a'),
    )
    expect(await refusal(site)).toMatchObject({
      kind: 'too-slow',
      message: expect.stringContaining('was not done after'),
    })
  })

  it('when its body has no end', async () => {
    const site = await siteAt({ '/': (response) => endless(response) })
    expect(await refusal(site, { inAllMs: 20_000 })).toMatchObject({ kind: 'too-large' })
  })

  it('when it says that its body is huge', async () => {
    const site = await siteAt({
      '/': (response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999999' }).write('<'),
    })
    expect(await refusal(site)).toMatchObject({ kind: 'too-large' })
  })

  const zeros = Buffer.alloc(64 * 1024 * 1024)
  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['zstd', zstdCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('when a small %s body unpacks to 64 MB', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(200_000)
    const site = await siteAt({ '/': says(bomb, { 'content-encoding': encoding }) })
    expect(await refusal(site, { inAllMs: 20_000 })).toMatchObject({ kind: 'too-large' })
  })

  it.each([
    ['of no known packing', 'lzma', Buffer.from(page)],
    ['that is not what it says', 'gzip', Buffer.from(page)],
    ['cut in half', 'gzip', gzipSync(page).subarray(0, 90)],
    ['packed thrice', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(page)))],
  ])('when its body is %s', async (_, encoding, body) => {
    const site = await siteAt({ '/': says(body, { 'content-encoding': encoding }) })
    expect(await refusal(site)).toMatchObject({ kind: 'unreadable' })
  })

  it('when its body is shorter than it says', async () => {
    const site = await raw((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n${page}`),
    )
    expect(await refusal(site)).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('broke off'),
    })
  })

  it('when its body is longer than it says, only what was said is taken', async () => {
    const site = await raw((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n${page}`),
    )
    const { bytes } = await follow(site.at('/'), houseFor(site))
    expect(new TextDecoder().decode(bytes)).toBe('<!doctype html>')
  })

  it('when it gives two lengths', async () => {
    const site = await raw((socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
      ),
    )
    expect(await refusal(site)).toMatchObject({ kind: 'server' })
  })

  it('when its headers are huge', async () => {
    const site = await raw((socket) => socket.end(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(200_000)}\r\n\r\n`))
    expect(await refusal(site)).toMatchObject({
      kind: 'too-large',
      message: expect.stringContaining('headers'),
    })
  })

  it.each([
    ['does not speak HTTP', 'SSH-2.0-harbour\r\n', 'server'],
    ['hangs up', '', 'unreachable'],
    ['hangs up within its headers', 'HTTP/1.1 200 OK\r\nX-', 'unreachable'],
    [
      'changes its protocol',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n',
      'unreachable',
    ],
    ['smuggles a second answer', 'HTTP/1.1 200 OK\r\nX-A: b\rX-C: d\r\n\r\n', 'server'],
  ])('when it %s', async (_, words, kind) => {
    const site = await raw((socket) => socket.end(words))
    expect(await refusal(site)).toMatchObject({ kind })
  })
})

type Answers = Record<string, (response: ServerResponse) => unknown>

async function siteAt(answers: Answers): Promise<LocalSite> {
  const site = await openSite((request, response) => {
    const answer = answers[String(request.url)]
    if (answer) answer(response)
    else response.writeHead(404).end()
  })
  open.push(site)
  return site
}

async function raw(answer: (socket: Socket) => void): Promise<LocalSite> {
  const site = await openRawSite((socket) => socket.once('data', () => answer(socket)))
  open.push(site)
  return site
}

function says(body: string | Buffer, headers: Record<string, string> = {}) {
  return (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)
}

function leadsTo(location: string) {
  return (response: ServerResponse) => response.writeHead(302, { location }).end()
}

function drip(socket: Socket, first: string, drop: string): void {
  socket.write(first)
  const timer = setInterval(() => socket.write(drop), 20)
  socket.once('close', () => clearInterval(timer))
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const more = () => {
    while (!response.destroyed && response.write('<p>More.</p>'.repeat(1000)));
  }
  response.on('drain', more)
  more()
}

function houseFor(site: LocalSite, limits: Partial<Limits> = {}): House {
  const usual = houseOf({ allow: site.place, publicAddress: undefined })
  return { ...usual, limits: { ...usual.limits, ...limits } }
}

async function refusal(
  site: LocalSite,
  limits: Partial<Limits> = {},
  path = '/',
  options: FetchOptions = {},
) {
  try {
    await follow(site.at(path), houseFor(site, { ...small, ...limits }), options)
  } catch (error) {
    return error as Error & { kind?: string; mayPass?: boolean; afterSeconds?: number }
  }
  throw new Error('It was fetched')
}
