import { expect, it } from 'vitest'
import { pastedAddresses } from './pasted-addresses'
import { usualPorts } from './web-address'

const read = (...lines: string[]) =>
  pastedAddresses(lines, { allowed: ['127.0.0.1:4000'], ports: usualPorts }).map((one) =>
    'address' in one ? one.address : one.message,
  )

it.each([
  ['https://harbourpost.example/ferry', 'https://harbourpost.example/ferry'],
  ['  HTTPS://HarbourPost.example/Ferry#comments ', 'https://harbourpost.example/Ferry'],
  ['harbourpost.example/ferry', 'https://harbourpost.example/ferry'],
  ['www.harbourpost.example', 'https://www.harbourpost.example/'],
  ['harbourpost.example:8080/a?b=c', 'https://harbourpost.example:8080/a?b=c'],
  ['روزنامه.example/یادداشت', 'https://xn--mgbtd1fdic.example/%DB%8C%D8%A7%D8%AF%D8%AF%D8%A7%D8%B4%D8%AA'],
  ['- https://harbourpost.example/ferry', 'https://harbourpost.example/ferry'],
  ['1. The ferry, https://harbourpost.example/ferry.', 'https://harbourpost.example/ferry'],
  ['(see https://harbourpost.example/ferry)', 'https://harbourpost.example/ferry'],
  ['https://harbourpost.example/ferry_(boat)', 'https://harbourpost.example/ferry_(boat)'],
  ['<https://harbourpost.example/ferry>', 'https://harbourpost.example/ferry'],
  ['https://mara:secret@harbourpost.example/', 'https://harbourpost.example/'],
  ['http://127.0.0.1:4000/a', 'http://127.0.0.1:4000/a'],
])('%j is an address', (line, address) => {
  expect(read(line)).toEqual([address])
})

it.each([
  ['The ferry was late again', '“The ferry was late again” is not a web address. Check how it is written.'],
  ['ftp://harbourpost.example/a', 'only addresses that begin with http or https'],
  ['javascript:alert(1)', 'only addresses that begin with http or https'],
  ['localhost:3000', 'is not a web address'],
  ['http://localhost/', 'leads inside a network'],
  ['http://127.0.0.1:4001/', 'leads inside a network'],
  ['http://[::1]:4000/', 'leads inside a network'],
  ['http://harbourpost.example:22/', 'port 22'],
])('%j is refused with a sentence', (line, words) => {
  expect(read(line)).toEqual([expect.stringContaining(words)])
})

it('reads several, leaves out what is empty, and says which stands there twice', () => {
  const pasted = [
    '',
    'a.example/1 ',
    'https://a.example/2 and https://a.example/3',
    ' ',
    'a.example/1#top',
    'nothing',
  ]
  expect(read(...pasted)).toEqual([
    'https://a.example/1',
    'https://a.example/2',
    'https://a.example/3',
    'a.example/1#top stands here twice; it is fetched once.',
    expect.stringContaining('“nothing” is not a web address'),
  ])
})
