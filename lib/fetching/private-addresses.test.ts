import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalSite, openRawSite, openSite } from '@/test/local-site'
import { type FetchOptions, follow } from './follow'
import { type House, houseOf } from './house'

// A listener inside the network, on every address of this machine. Every port of it would be fetched from,
// so that nothing but the address itself is what keeps a question away from it.
let inside: LocalSite
let doorway: LocalSite
let house: House
let leadsTo = ''

beforeAll(async () => {
  inside = await openSite((_, response) => response.end('<p>What nobody outside may read.</p>'), {
    host: '::',
  })
  doorway = await openSite((_, response) => response.writeHead(302, { location: leadsTo }).end())
  const usual = houseOf({ allow: doorway.place, publicAddress: undefined })
  house = { ...usual, ports: [80, 443, inside.port], limits: { ...usual.limits, connectMs: 300 } }
})
afterAll(async () => {
  await inside.close()
  await doorway.close()
})

/** `PORT` is the listener's. */
const spellings = [
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.255.255.254:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0x7f.1:PORT/',
  'http://0X7F.0X0.0X0.0X1:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://00000177.1:PORT/',
  'http://0x7f.0.0.0x1.:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://00:PORT/',
  'http://[::]:PORT/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[::FFFF:127.0.0.1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::7f00:1]:PORT/',
  'http://[::ffff:0:127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fe80::1%25lo]:PORT/',
  'http://[fe80::1%lo]:PORT/',
  'http://[::1%25lo]:PORT/',
  'http://[fd00:ec2::254]:PORT/',
  'http://[fec0::1]:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://localhost..:PORT/',
  'http://localhost.localdomain:PORT/',
  'http://harbour.localhost:PORT/',
  'http://harbour.localhost.:PORT/',
  'http://metadata.google.internal:PORT/',
  'http://printer.local:PORT/',
  'http://archive:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://１２７。０。０。１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://ｌｏｃａｌｈｏｓｔ:PORT/',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://%6c%6f%63%61%6c%68%6f%73%74:PORT/',
  'http://local\thost:PORT/',
  'http://127.0.0.1\n:PORT/',
  'http:127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:/127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT/',
  ' http://127.0.0.1:PORT/ ',
  'http://harbour.example@127.0.0.1:PORT/',
  'http://harbour.example:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT\\@harbour.example/',
  'http://harbour.example%00@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT#@harbour.example/',
  'http://127.0.0.1:PORT?@harbour.example/',
  'http://10.0.0.1:PORT/',
  'http://192.168.0.1:PORT/',
  'http://169.254.169.254:PORT/latest/meta-data/',
  'http://0xa9fea9fe:PORT/',
  'http://2852039166:PORT/',
  'http://0251.0376.0251.0376:PORT/',
  'http://[::ffff:169.254.169.254]:PORT/',
  'http://100.100.100.200:PORT/',
  'https://127.0.0.1:PORT/',
  'https://[::1]:PORT/',
  'ftp://127.0.0.1:PORT/',
  'file:///etc/hostname',
  'gopher://127.0.0.1:PORT/_GET',
  'data:text/html,<p>inside</p>',
  'javascript:fetch("http://127.0.0.1:PORT/")',
  'view-source:http://127.0.0.1:PORT/',
]

const own = Object.values(networkInterfaces()).flatMap((found = []) => found)

describe('an address inside the network, however it is written', () => {
  it.each(spellings)('is not fetched: %j', async (written) => {
    await expect(refusalOf(withPort(written))).resolves.toMatch(/^(private|scheme)$/)
  })

  it.each(spellings)('is not followed to: %j', async (written) => {
    leadsTo = encodeURI(withPort(written)).replaceAll('%25', '%').replaceAll('%5C', '\\')
    // Without two slashes after its scheme a place is one of the doorway itself.
    await expect(refusalOf(doorway.at('/away'))).resolves.toMatch(/^(private|scheme|too-many-hops)$/)
  })

  it('nor is any address of this machine that is not public', async () => {
    for (const { address, family } of own) {
      const host = family === 'IPv6' ? `[${address}]` : address
      await expect(refusalOf(`http://${host}:${inside.port}/`), address).resolves.toBe('private')
    }
  })

  it('was never reached', () => {
    expect(spellings.length).toBeGreaterThan(80)
    expect(inside.connections()).toBe(0)
  })

  it('would have been, had it been allowed: exactly one host and port', async () => {
    const open = { ...house, allowed: [`127.0.0.1:${inside.port}`] }
    expect(
      new TextDecoder().decode((await follow(`http://127.0.0.1:${inside.port}/`, open)).bytes),
    ).toContain('nobody')
    await expect(refusalOf(`http://127.0.0.2:${inside.port}/`, open)).resolves.toBe('private')
    await expect(refusalOf(`http://localhost:${inside.port}/`, open)).resolves.toBe('private')
    await expect(refusalOf(doorway.at('/'), open)).resolves.toBe('private')
    expect(inside.connections()).toBe(1)
  })
})

describe('a name', () => {
  const at = () => `http://harbour.example:${inside.port}/`

  it.each([
    ['leads inside', ['127.0.0.1']],
    ['leads outside and inside', ['93.184.215.14', '10.0.0.7']],
    ['leads inside by IPv6', ['::1']],
    ['leads inside by IPv4 in IPv6', ['::ffff:127.0.0.1']],
    ['leads to metadata', ['169.254.169.254']],
  ])('that %s is refused before a connection is opened', async (_, addresses) => {
    const dialled: string[] = []
    const before = inside.connections()
    const kind = await refusalOf(at(), { ...house, ...noting(dialled), lookUp: async () => addresses })
    expect([kind, dialled]).toEqual(['private', []])
    expect(inside.connections()).toBe(before)
  })

  it('that is public when checked and private when asked again is looked up once, and connected to as checked', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']]
    const dialled: string[] = []
    const before = inside.connections()
    const lookUp = async () => answers.shift() ?? ['127.0.0.1']
    await refusalOf(at(), { ...house, ...noting(dialled), lookUp })
    expect(dialled).toEqual(['93.184.215.14'])
    await expect(refusalOf(at(), { ...house, ...noting(dialled), lookUp })).resolves.toBe('private')
    expect(dialled).toEqual(['93.184.215.14'])
    expect(inside.connections()).toBe(before)
  })

  it('that something on the way leads inside after all hears not a word', async () => {
    let heard = 0
    const quiet = await openRawSite((socket) => socket.on('data', (bytes) => (heard += bytes.length)))
    const astray: House = {
      ...house,
      lookUp: async () => ['93.184.215.14'],
      dial: () => house.dial('127.0.0.1', quiet.port),
    }
    await expect(refusalOf(at(), astray)).resolves.toBe('private')
    await quiet.close()
    expect([quiet.connections(), heard]).toEqual([1, 0])
  })
})

it.each([22, 25, 5432, 6379, 3000])('port %i of a public site is not asked', async (port) => {
  const dialled: string[] = []
  const kind = await refusalOf(`http://harbour.example:${port}/`, {
    ...house,
    ...noting(dialled),
    lookUp: async () => ['93.184.215.14'],
  })
  expect([kind, dialled]).toEqual(['private', []])
})

function withPort(written: string): string {
  return written.replaceAll('PORT', String(inside.port))
}

/** Connects nowhere, and notes where to. */
function noting(dialled: string[]): Pick<House, 'dial'> {
  return {
    dial: (address) => {
      dialled.push(address)
      const socket = house.dial('127.0.0.1', 9)
      socket.destroy(Object.assign(new Error('nobody there'), { code: 'ECONNREFUSED' }))
      return socket
    },
  }
}

async function refusalOf(address: string, from = house, options: FetchOptions = {}): Promise<string> {
  try {
    await follow(address, from, options)
    return 'fetched'
  } catch (error) {
    return error instanceof Error && 'kind' in error ? String(error.kind) : String(error)
  }
}
