import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FetchRefused } from './fetch-refused'
import { checkReach, usualPorts, webAddress } from './web-address'

// Every way a browser reads a number as an address of IPv4: one to four parts, each decimal, octal or hexadecimal.

const inside = fc.oneof(
  under('127.0.0.0', 8),
  under('10.0.0.0', 8),
  under('172.16.0.0', 12),
  under('192.168.0.0', 16),
  under('169.254.0.0', 16),
  under('100.64.0.0', 10),
  under('0.0.0.0', 8),
  under('224.0.0.0', 3),
)
const outside = fc.oneof(under('93.184.216.0', 24), under('8.8.8.0', 24), under('151.101.0.0', 16))

it('an address inside the network is told apart however its number is written', () => {
  fc.assert(
    fc.property(inside, spelling(), (address, spell) => {
      expect(refusalOf(spell(address)), spell(address)).toBe('private')
    }),
    { numRuns: 3000 },
  )
})

it('and one outside it is let through, written in the same ways', () => {
  fc.assert(
    fc.property(outside, spelling(), (address, spell) => {
      expect(refusalOf(spell(address)), spell(address)).toBe(null)
    }),
    { numRuns: 1000 },
  )
})

it('an address inside the network is told apart within IPv6', () => {
  fc.assert(
    fc.property(inside, fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'), (address, prefix) => {
      expect(refusalOf(`[${prefix}${hexGroups(address)}]`), prefix).toBe('private')
      expect(refusalOf(`[${prefix}${quad(address)}]`), prefix).toBe('private')
    }),
  )
})

type Spell = (address: number) => string

function spelling(): fc.Arbitrary<Spell> {
  const part = fc.constantFrom<(value: number) => string>(
    (value) => String(value),
    (value) => `0${value.toString(8)}`,
    (value) => `000${value.toString(8)}`,
    (value) => `0x${value.toString(16)}`,
    (value) => `0X${value.toString(16).toUpperCase()}`,
    (value) => `0x00${value.toString(16)}`,
  )
  const dress = fc.constantFrom<(host: string) => string>(
    (host) => host,
    (host) => `${host}.`,
    (host) => host.replaceAll('.', '。'),
    (host) => host.replaceAll('.', '%2e'),
    (host) => host.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    (host) => `harbour.example@${host}`,
  )
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(part, { minLength: 4, maxLength: 4 }), dress)
    .map(([count, parts, dressed]) => (address) => {
      const values = split(address, count)
      return dressed(values.map((value, place) => (parts[place] ?? String)(value)).join('.'))
    })
}

/** The last part takes the bytes that are left. */
function split(address: number, count: number): number[] {
  const bytes = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255)
  const rest = bytes.slice(count - 1).reduce((sum, byte) => sum * 256 + byte, 0)
  return [...bytes.slice(0, count - 1), rest]
}

function under(net: string, prefix: number): fc.Arbitrary<number> {
  const start = net.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
  return fc.integer({ min: 0, max: 2 ** (32 - prefix) - 1 }).map((offset) => start + offset)
}

function quad(address: number): string {
  return split(address, 4).join('.')
}

function hexGroups(address: number): string {
  return `${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}`
}

function refusalOf(host: string): string | null {
  try {
    checkReach(webAddress(`http://${host}/`), { allowed: [], ports: usualPorts })
    return null
  } catch (error) {
    if (error instanceof FetchRefused) return error.kind
    throw error
  }
}
