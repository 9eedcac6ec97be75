import { expect, it } from 'vitest'
import { isPublic } from './public-address'

it.each([
  '8.8.8.8',
  '93.184.215.14',
  '100.63.255.255',
  '172.32.0.1',
  '198.17.0.1',
  '223.255.255.255',
  '2606:4700::1111',
  '2a00:1450:4001::8a',
  // An IPv4 address that is public, as a network of IPv6 alone writes it.
  '64:ff9b::808:808',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true)
})

it.each([
  ['this network', '0.0.0.0', '0.1.2.3'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['shared by a carrier', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ['this machine', '127.0.0.1', '127.255.255.254'],
  ['this link and metadata', '169.254.0.1', '169.254.169.254', '168.63.129.16'],
  ['for protocols and documentation', '192.0.0.8', '192.0.2.1', '198.51.100.1', '203.0.113.9', '192.88.99.1'],
  ['for benchmarks', '198.18.0.1', '198.19.255.255'],
  ['multicast, reserved, broadcast', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
  ['none, and this machine', '::', '::1'],
  ['IPv4 in IPv6', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::7f00:1', '::ffff:0:127.0.0.1'],
  [
    'translated to a private one',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
  ],
  ['tunnels', '2002:7f00:1::1', '2002:0808:0808::1', '2001:0:7f00:1::1', '2001::1'],
  ['unique to a site', 'fc00::1', 'fd00:ec2::254', 'fec0::1'],
  ['of a link, with or without its zone', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  ['multicast in IPv6', 'ff02::1', 'ff0e::1'],
  [
    'for documentation, discarding and benchmarks',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '2001:2::1',
    '5f00::1',
  ],
  ['no address at all', '', 'harbour.example', '0x7f000001'],
])('what is %s is not public', (_, ...addresses) => {
  expect(addresses.filter(isPublic)).toEqual([])
})
