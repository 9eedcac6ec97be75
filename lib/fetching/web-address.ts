import { isIP } from 'node:net'
import { FetchRefused } from './fetch-refused'
import { isPublic } from './public-address'

const LONGEST_ADDRESS = 4_000

export const usualPorts = [80, 443, 8080, 8443]

/** Names that mean this machine or this network wherever they are asked. */
const insideNames = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|corp|home|home\.arpa|onion)$/

/** What may be fetched: any public site, and exactly the `host:port` listed, wherever they stand. */
export type Reach = { allowed: readonly string[]; ports: readonly number[] }

/** The address as a browser would understand it, without a user, a password or a fragment. */
export function webAddress(written: string, base?: URL): URL {
  const url = URL.parse(written.trim(), base?.href)
  if (!url)
    throw new FetchRefused('scheme', `“${shortened(written)}” is not a web address. Check how it is written.`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchRefused(
      'scheme',
      `“${shortened(url.href)}” is not a web address: only addresses that begin with http or https can be fetched.`,
    )
  }
  if (url.href.length > LONGEST_ADDRESS) {
    throw new FetchRefused('scheme', `This address of ${url.hostname} is too long to be fetched.`)
  }
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

/** Refuses what can be told from the address alone to lead inside a network. */
export function checkReach(url: URL, reach: Reach): void {
  if (isAllowed(url, reach)) return
  const host = bareHost(url)
  if (isIP(host) ? !isPublic(host) : isInsideName(host)) throw inside(url)
  if (reach.ports.includes(portOf(url))) return
  throw new FetchRefused(
    'private',
    `${url.host} names port ${portOf(url)}, where no newspaper stands. Check the address: only ports ${usualPorts.join(', ')} are fetched from.`,
  )
}

export function isAllowed(url: URL, { allowed }: Reach): boolean {
  return allowed.includes(`${url.hostname}:${portOf(url)}`)
}

export function inside(url: URL): FetchRefused {
  return new FetchRefused(
    'private',
    `${url.hostname} leads inside a network, not to a public site, so it is not fetched. Open it yourself and paste its text.`,
  )
}

export function portOf({ port, protocol }: URL): number {
  return port ? Number(port) : protocol === 'https:' ? 443 : 80
}

/** The host without the brackets of IPv6 and the dot that ends a full name. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$|\.+$/g, '')
}

/** A name of one word is found through the network one stands in. */
function isInsideName(host: string): boolean {
  return !host.includes('.') || insideNames.test(host)
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
