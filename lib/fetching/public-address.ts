import { BlockList, isIP } from 'node:net'

/** Ranges of IPv4 that no public site stands in. */
const reserved = blocked('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // Public by its number, but it answers as the host's own machinery in one large cloud.
  ['168.63.129.16', 32],
])

/** What is assigned to public sites in IPv6, less the parts of it that carry IPv4, serve documentation or tests. */
const global6 = blocked('ipv6', [['2000::', 3]])
const reserved6 = blocked('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])
const translated = blocked('ipv6', [['64:ff9b::', 96]])

/** Whether an address, written in any way the system writes one, belongs to the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !reserved.check(address, 'ipv4')
  if (family !== 6) return false
  // Where a network has IPv6 alone, this is how its resolver writes every public IPv4 address.
  if (translated.check(address, 'ipv6')) return isPublic(lastFourBytes(address))
  return global6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6')
}

function lastFourBytes(address: string): string {
  const { hostname } = new URL(`http://[${address}]/`)
  const groups = hostname.slice(1, -1).split(':').slice(-2)
  return groups
    .map((group) => Number.parseInt(group || '0', 16))
    .flatMap((group) => [group >> 8, group & 255])
    .join('.')
}

function blocked(family: 'ipv4' | 'ipv6', ranges: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family)
  return list
}
