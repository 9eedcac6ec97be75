import { isIP, type Socket } from 'node:net'
import { connect as secure, type TLSSocket } from 'node:tls'
import { FetchRefused } from './fetch-refused'
import type { House } from './house'
import { isPublic } from './public-address'
import { bareHost, checkReach, inside, isAllowed, portOf } from './web-address'

/**
 * A connection to the site of an address, to no other machine: the name is looked up once, every address it has is
 * checked, the connection goes to one of these, and whoever is at its other end is checked again before a word is sent.
 */
export async function connect(url: URL, house: House, signal: AbortSignal): Promise<Socket | TLSSocket> {
  checkReach(url, house)
  const trusted = isAllowed(url, house)
  const addresses = await addressesOf(url, house, signal)
  if (!trusted && !addresses.every(isPublic)) throw inside(url)

  const socket = await firstThatAnswers(addresses, url, house, signal)
  if (!trusted && !isPublic(socket.remoteAddress ?? '')) {
    socket.destroy()
    throw inside(url)
  }
  return url.protocol === 'https:' ? secured(socket, url, signal) : socket
}

async function addressesOf(url: URL, { lookUp }: House, signal: AbortSignal): Promise<string[]> {
  const host = bareHost(url)
  if (isIP(host)) return [host]
  const found = await unlessAborted(lookUp(host), signal)
  if (found.length === 0)
    throw new FetchRefused('unreachable', `There is no site called ${host}. Check the address.`)
  return found
}

async function firstThatAnswers(
  addresses: string[],
  url: URL,
  { limits, dial }: House,
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown
  for (const address of addresses.slice(0, 4)) {
    try {
      const soon = AbortSignal.any([signal, AbortSignal.timeout(limits.connectMs)])
      return await opened(dial(address, portOf(url)), soon)
    } catch (error) {
      signal.throwIfAborted()
      last = error
    }
  }
  if (isTimeout(last)) {
    throw new FetchRefused(
      'too-slow',
      `${url.hostname} did not answer within ${limits.connectMs / 1000} seconds. Try again later.`,
      { mayPass: true },
    )
  }
  throw last
}

function opened(socket: Socket, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const stop = () => socket.destroy(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', reject)
    socket.once('connect', () => {
      signal.removeEventListener('abort', stop)
      resolve(socket)
    })
  })
}

async function secured(socket: Socket, url: URL, signal: AbortSignal): Promise<TLSSocket> {
  try {
    return await unlessAborted(handshake(socket, bareHost(url)), signal)
  } catch (error) {
    socket.destroy()
    throw error
  }
}

function handshake(socket: Socket, host: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const named = isIP(host) === 0 && { servername: host }
    const tls = secure({ socket, host, ...named, ALPNProtocols: ['http/1.1'] })
    tls.on('error', reject)
    tls.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
    tls.once('secureConnect', () => resolve(tls))
  })
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    ),
  ])
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
