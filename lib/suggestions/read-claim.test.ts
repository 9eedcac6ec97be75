import { expect, it } from 'vitest'
import { marked } from '@/test/notation'
import { readClaim } from './read-claim'

const sources = [{ id: 'board', name: 'Harbour board', kind: 'organisation', aliases: [] } as const]
const read = (notation: string, language = 'en') => {
  const { text, span } = marked(notation)
  return readClaim(text, span, { language, writers: [], sources })
}

it.each([
  [
    'It was late. «Dana Vale said that at least 90 sailings were cancelled».',
    {
      ...{ sentence: 'At least 90 sailings were cancelled.', claimKind: 'quantity', stance: 'reports' },
      ...{ comparator: 'at least', figure: '90', unit: 'sailings', asOf: '' },
      attribution: [{ id: null, name: 'Dana Vale', kind: 'person' }],
    },
  ],
  [
    '«Forty crews were told to wait», according to the harbour board.',
    { figure: '40', unit: 'crews', attribution: [{ id: 'board', name: 'Harbour board' }], stance: 'reports' },
  ],
  [
    '«Forty crews waited, according to Dana Vale».',
    { sentence: 'Forty crews waited.', attribution: [{ name: 'Dana Vale' }] },
  ],
  ['«According to Dana Vale, forty crews waited».', { sentence: 'Forty crews waited.' }],
  [
    '“«The ramp is sound»”, said Dana Vale.',
    { wording: 'verbatim', attribution: [{ name: 'Dana Vale' }], claimKind: 'event' },
  ],
  [
    'The harbour board says “«the ramp is sound»” and goes.',
    { wording: 'verbatim', attribution: [{ id: 'board' }] },
  ],
  [
    '«Above 50 % left on 14 March 2026».',
    { comparator: 'above', figure: '50', unit: 'per cent', asOf: '2026-03-14' },
  ],
  ['«The ramp froze».', { figure: '', asOf: '', stance: 'asserts', attribution: [] }],
  ['«Is the ramp sound»?', { stance: 'questions' }],
  ['He said that «the ramp froze».', { attribution: [], stance: 'asserts' }],
])('reads %s', (notation, reading) => {
  expect(read(notation)).toMatchObject(reading)
})

it('reads a Persian figure', () => {
  const text = 'به گفتهٔ او بیش از ۹۰ سفر لغو شد.'
  const reading = readClaim(
    text,
    { start: 0, end: text.length },
    { language: 'fa', writers: [], sources: [] },
  )
  expect(reading).toMatchObject({ claimKind: 'quantity', comparator: 'بیش از', figure: '90', unit: 'سفر' })
})
