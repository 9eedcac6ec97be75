import { expect, it } from 'vitest'
import { settled } from './settle-date'

const asked = {
  value: null,
  from: 'line above the text: "03/04/2025"',
  certainty: 'doubtful' as const,
  choices: ['2025-04-03', '2025-03-04'],
}
const nothing = { others: [], tag: null, notBefore: null }

it.each([
  ['nothing else', {}, null],
  ['English of no region', { tag: 'en' }, null],
  ['English of the United States', { tag: 'en-US' }, '2025-03-04'],
  ['English of Britain', { tag: 'en-GB' }, '2025-04-03'],
  ['another language', { tag: 'fr' }, '2025-04-03'],
  [
    'another date that is one of the two',
    { others: ['2025-03-04', '2024-01-01'], tag: 'en-GB' },
    '2025-03-04',
  ],
  ['both days elsewhere', { others: ['2025-03-04', '2025-04-03'] }, null],
  ['words of a later day', { notBefore: '2025-03-20' }, '2025-04-03'],
])('%s', (_, hints, value) => {
  const date = settled(asked, { ...nothing, ...hints })
  expect(date.value).toBe(value)
  expect(date.choices).toEqual(value ? undefined : asked.choices)
})
