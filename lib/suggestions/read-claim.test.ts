import { expect, it } from 'vitest'
import { marked } from '@/test/notation'
import { readClaim } from './read-claim'

const known = { language: 'en', writers: [], sources: [] }

function read(notation: string, more: Partial<Parameters<typeof readClaim>[2]> = {}) {
  const { text, span } = marked(notation)
  return readClaim(text, span, { ...known, ...more })
}

it.each([
  ['“‘«The pier was unsafe»’,” said Dana Vale.', 'The pier was unsafe.', ['Dana Vale'], 'reports'],
  [
    'Dana Vale, the engineer, «said that the pier was unsafe».',
    'The pier was unsafe.',
    ['Dana Vale'],
    'reports',
  ],
  ['«Dana Vale said that the pier was unsafe.»', 'The pier was unsafe.', ['Dana Vale'], 'reports'],
  [
    'The council denied that «ninety sailings were cancelled».',
    'Ninety sailings were cancelled.',
    ['Council'],
    'denies',
  ],
  [
    'According to the Harbour Post, «the ramp froze twice».',
    'The ramp froze twice.',
    ['Harbour Post'],
    'reports',
  ],
  ['«The ramp froze twice», according to Dana Vale.', 'The ramp froze twice.', ['Dana Vale'], 'reports'],
  [
    'Dana Vale is chief engineer. She warned that «the ramp would fail».',
    'The ramp would fail.',
    ['Dana Vale'],
    'reports',
  ],
  ['Dana Vale came. Vale said that «the ramp would fail».', 'The ramp would fail.', ['Dana Vale'], 'reports'],
  [
    'The Harbour Post reports that Dana Vale said that «the ramp failed».',
    'The ramp failed.',
    ['Harbour Post', 'Dana Vale'],
    'reports',
  ],
  ['«But nobody has ever fitted the part.»', 'Nobody has ever fitted the part.', [], 'asserts'],
  ['«Was the part ever fitted?»', 'Was the part ever fitted?', [], 'questions'],
])('hears who says it: %s', (notation, sentence, chain, stance) => {
  const reading = read(notation)
  expect(reading).toMatchObject({ sentence, stance })
  expect(reading.attribution.map(({ name }) => name)).toEqual(chain)
})

it('reads a figure with its unit, what stands before it, and its day', () => {
  expect(read('«On 3 May 2031 more than 94 sailings were cancelled.»')).toMatchObject({
    ...{ figure: '94', unit: 'sailings', comparator: 'more than', asOf: '2031-05-03', claimKind: 'quantity' },
  })
})

it('reads a day of the Iranian calendar', () => {
  expect(read('«در ۱۲ خرداد ۱۴۰۴ نود کشتی لغو شد.»', { language: 'fa' })).toMatchObject({
    asOf: '2025-06-02',
  })
})

it('knows a source of the desk by a last name', () => {
  const vale = { id: 'vale', name: 'Dana Vale', kind: 'person' as const, aliases: [] }
  expect(read('Vale said that «the ramp failed».', { sources: [vale] }).attribution).toEqual([
    { id: 'vale', name: 'Dana Vale', kind: 'person' },
  ])
})

const sources = [{ id: 'board', name: 'Harbour board', kind: 'organisation', aliases: [] } as const]

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
  ['He said that «the ramp froze».', { attribution: [], stance: 'reports' }],
])('reads %s', (notation, reading) => {
  expect(read(notation, { sources: [...sources] })).toMatchObject(reading)
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
