import { expect, it } from 'vitest'
import { readPlainText } from './lines/read-plain-text'
import { readingInput } from './schema'

const reading = readPlainText(
  'The ferry must come back – OpEd\nFor eleven weeks no ferry has tied up at the quay, see https://ansel.example/quay for that.',
)

it('takes a reading as it was made', () => {
  expect(readingInput.parse(reading)).toEqual(reading)
})

it.each(['javascript:alert(1)', 'data:text/html,x', '/quay', 'ftp://ansel.example'])(
  'refuses a link to %s',
  (href) => {
    const link = { type: 'text', text: 'quay', marks: [{ type: 'link', attrs: { href } }] }
    const block = { type: 'paragraph', attrs: { junk: null, dir: null }, content: [link] }
    expect(readingInput.safeParse({ ...reading, blocks: [block] }).success).toBe(false)
  },
)

it.each([
  ['a block of an unknown kind', { blocks: [{ type: 'script', attrs: { junk: null, dir: null } }] }],
  ['no blocks', { blocks: [] }],
  ['a date that is none', { notBefore: '2025-02-31' }],
  [
    'an address of another kind',
    { fields: { ...reading.fields, url: { value: 'javascript:alert(1)', from: 'x', certainty: 'sure' } } },
  ],
  [
    'a title without end',
    { fields: { ...reading.fields, title: { value: 'x'.repeat(5000), from: 'x', certainty: 'sure' } } },
  ],
])('refuses %s', (_, change) => {
  expect(readingInput.safeParse({ ...reading, ...change }).success).toBe(false)
})
