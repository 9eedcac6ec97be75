import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGolden } from './golden'
import { printGolden } from './print-golden'

const head = `title: A harbour is not a toll booth
section: none
byline: Tomas Vey, harbour columnist
byline: Mira Holm
outlet: Tidewater Review
date: ask 2025-04-03 2025-03-04
updated: none
url: https://tidewater.example/toll
language: en
direction: ltr`

it('says the fields', () => {
  expect(readGolden(`${head}\n---\np Words.\n`).fields).toEqual({
    title: 'A harbour is not a toll booth',
    section: null,
    bylines: [
      { name: 'Tomas Vey', role: 'harbour columnist' },
      { name: 'Mira Holm', role: null },
    ],
    outlet: 'Tidewater Review',
    dates: ['2025-04-03', '2025-03-04'],
    updated: null,
    url: 'https://tidewater.example/toll',
    language: 'en',
    direction: 'ltr',
    from: null,
  })
})

const body = `p Fees *rose* by **12%**, [it says](https://ansel.example/fees).
  A second line, with a \\* in it.
h3 What the board forgets
quote We are not quarrelling about money.
li one
  li two
li three

li 1. first
table Fees a day
  Port | Fee
  Ansel | 310
fn [1] Minutes of 4 May.
post x · Corrin Line · @corrinline · 2025-09-02 · https://posts.example/1
  We are ready.
`

it('says the blocks', () => {
  const words = (text: string) => ({ type: 'text', text })
  expect(readGolden(`${head}\n---\n${body}`).blocks).toMatchObject([
    {
      type: 'paragraph',
      content: [
        words('Fees '),
        { text: 'rose', marks: [{ type: 'em' }] },
        words(' by '),
        { text: '12%', marks: [{ type: 'strong' }] },
        words(', '),
        { text: 'it says', marks: [{ type: 'link', attrs: { href: 'https://ansel.example/fees' } }] },
        words('.'),
        { type: 'hardBreak' },
        words('A second line, with a * in it.'),
      ],
    },
    { type: 'heading', attrs: { level: 3 } },
    { type: 'quotation' },
    {
      type: 'list',
      attrs: { ordered: false },
      content: [{ attrs: { depth: 0 } }, { attrs: { depth: 1 } }, { attrs: { depth: 0 } }],
    },
    { type: 'list', attrs: { ordered: true }, content: [{ content: [words('first')] }] },
    {
      type: 'table',
      content: [
        words('Fees a day'),
        { type: 'hardBreak' },
        words('Port\tFee'),
        { type: 'hardBreak' },
        words('Ansel\t310'),
      ],
    },
    { type: 'footnote', content: [words('[1] Minutes of 4 May.')] },
    {
      type: 'post',
      attrs: { platform: 'x', author: 'Corrin Line', handle: 'corrinline', time: '2025-09-02' },
      content: [words('We are ready.')],
    },
  ])
})

it('is printed as it is read', () => {
  const golden = readGolden(`${head}\n---\n${body}`)
  expect(readGolden(printGolden(golden))).toEqual(golden)
})

it.each(
  readdirSync(join(import.meta.dirname, 'pages'), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name),
)('holds for %s', (name) => {
  const golden = readGolden(readFileSync(join(import.meta.dirname, 'pages', name, 'golden.txt'), 'utf8'))
  expect(readGolden(printGolden(golden))).toEqual(golden)
})

it('refuses a block it does not know', () => {
  expect(() => readGolden(`${head}\n---\nx y\n`)).toThrow('No block begins like this')
})
