import type { IncomingMessage } from 'node:http'
import { refusedBy } from './answer'
import { type Asked, ask } from './ask'
import { connect } from './connect'
import { FetchRefused } from './fetch-refused'
import type { House } from './house'
import { checkType, mediaTypeOf } from './media-type'
import { readBody } from './read-body'
import { troubleOf } from './trouble'
import { checkReach, webAddress } from './web-address'

export type Fetched = {
  /** Where it was found in the end. */
  address: string
  /** 200 and its like, or 304 where nothing has changed and there are no bytes. */
  status: number
  headers: Record<string, string>
  mediaType: string
  bytes: Uint8Array<ArrayBuffer>
  /** The addresses that led there, in order, without the last. */
  hops: string[]
}

export type FetchOptions = {
  signal?: AbortSignal | undefined
  etag?: string | undefined
  lastModified?: string | undefined
  accept?: string | undefined
  /** Whether what is no op-ed by its type is taken as well: a robots file is whatever a server calls it. */
  anyType?: boolean | undefined
  /** Runs before each address is asked, the first and every one it leads to. */
  before?: ((url: URL) => Promise<void>) | undefined
}

const PAGES =
  'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,application/pdf;q=0.8,*/*;q=0.5'

/** Fetches a page, following by hand where it leads. Every no is a `FetchRefused`. */
export async function follow(address: string, house: House, options: FetchOptions = {}): Promise<Fetched> {
  const hops: string[] = []
  for (let url = webAddress(address); ; ) {
    checkReach(url, house)
    await options.before?.(url)
    const answer = await oneAnswer(url, house, options)
    if (!('leadsTo' in answer)) return { ...answer, address: url.href, hops }

    hops.push(url.href)
    const next = webAddress(answer.leadsTo, url)
    if (hops.includes(next.href)) throw inCircles(url)
    if (hops.length > house.limits.hops) throw tooManyHops(url, house.limits.hops)
    url = next
  }
}

type Answer = { leadsTo: string } | Omit<Fetched, 'address' | 'hops'>

async function oneAnswer(url: URL, house: House, options: FetchOptions): Promise<Answer> {
  const deadline = AbortSignal.timeout(house.limits.inAllMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  const asked = { ...options, accept: options.accept ?? PAGES }
  try {
    return await answered(url, house, { asked, signal })
  } catch (error) {
    options.signal?.throwIfAborted()
    if (deadline.aborted) throw tooSlow(url, house.limits.inAllMs)
    throw troubleOf(error, url)
  }
}

type Asking = { asked: Asked & Pick<FetchOptions, 'anyType'>; signal: AbortSignal }

async function answered(url: URL, house: House, { asked, signal }: Asking): Promise<Answer> {
  const socket = await connect(url, house, signal)
  try {
    const response = await ask(socket, url, { house, asked, signal })
    const { location } = response.headers
    if (isRedirect(response) && location) return { leadsTo: location }
    return await page(response, url, { house, asked, signal })
  } finally {
    socket.destroy()
  }
}

async function page(
  response: IncomingMessage,
  url: URL,
  { house, asked, signal }: Asking & { house: House },
): Promise<Omit<Fetched, 'address' | 'hops'>> {
  const { headers, statusCode: status = 0 } = response
  const type = headers['content-type']
  const isUnchanged = status === 304 && Boolean(asked.etag || asked.lastModified)
  if (isUnchanged) return { status, headers: keptHeaders(response), mediaType: '', bytes: new Uint8Array() }
  if (status < 200 || status >= 300) {
    throw refusedBy(url, { status, retryAfter: headers['retry-after'] }, new Date())
  }
  if (!asked.anyType) checkType(type, url)
  const bytes = await readBody(response, url, { most: house.limits.bytes, signal })
  if (bytes.length === 0 && !asked.anyType) throw empty(url)
  return { status, headers: keptHeaders(response), mediaType: mediaTypeOf(type, bytes), bytes }
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode)
}

/** What the server said beside the bytes. Cookies are nobody's business here. */
function keptHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      name === 'set-cookie' || value === undefined ? [] : [[name, String(value)]],
    ),
  )
}

function inCircles({ hostname }: URL): FetchRefused {
  return new FetchRefused(
    'too-many-hops',
    `${hostname} leads round in a circle, as sites do that insist on cookies. Open it in your browser and paste its text.`,
  )
}

function tooManyHops({ hostname }: URL, most: number): FetchRefused {
  return new FetchRefused(
    'too-many-hops',
    `${hostname} leads on to the next address more than ${most} times. Open it in your browser and use the address where you arrive.`,
  )
}

function tooSlow({ hostname }: URL, ms: number): FetchRefused {
  return new FetchRefused(
    'too-slow',
    `${hostname} was not done after ${ms / 1000} seconds. Try again later.`,
    {
      mayPass: true,
    },
  )
}

function empty({ hostname }: URL): FetchRefused {
  return new FetchRefused(
    'unreadable',
    `${hostname} answered with an empty page. Try again later, or paste the text.`,
    {
      mayPass: true,
    },
  )
}
