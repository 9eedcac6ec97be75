import { lookup } from 'node:dns/promises'
import { connect, type Socket } from 'node:net'
import { type Reach, usualPorts } from './web-address'

export type LookUp = (host: string) => Promise<string[]>

/** Opens a connection to an address, which is no name: nothing is looked up a second time. */
export type Dial = (address: string, port: number) => Socket

/** The most of anything a page may cost. Times in milliseconds. */
export type Limits = {
  bytes: number
  headerBytes: number
  hops: number
  connectMs: number
  firstByteMs: number
  inAllMs: number
}

/** How this house goes out to fetch. */
export type House = Reach & { userAgent: string; lookUp: LookUp; dial: Dial; limits: Limits }

const LARGEST_PAGE = 20 * 1024 * 1024

const limits: Limits = {
  bytes: LARGEST_PAGE,
  headerBytes: 32 * 1024,
  hops: 5,
  connectMs: 10_000,
  firstByteMs: 20_000,
  inAllMs: 60_000,
}

export function houseOf({
  allow,
  publicAddress,
}: {
  allow: string | undefined
  publicAddress: string | undefined
}): House {
  return {
    allowed: (allow ?? '')
      .split(',')
      .map((one) => one.trim().toLowerCase())
      .filter(Boolean),
    ports: usualPorts,
    userAgent: `Opcit/0.1 (${publicAddress ? `+${publicAddress}` : 'a newsroom reading desk'})`,
    lookUp: addressesOf,
    dial: (host, port) => connect({ host, port, autoSelectFamily: false }),
    limits,
  }
}

/** Every address a name has. `.localhost` is this machine by definition and is never asked of anybody. */
async function addressesOf(host: string): Promise<string[]> {
  if (/(^|\.)localhost$/.test(host)) return ['127.0.0.1']
  const found = await lookup(host, { all: true, order: 'verbatim' })
  return found.map(({ address }) => address)
}
