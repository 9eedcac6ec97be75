import { expect, it } from 'vitest'
import { datesIn } from './dates'

it.each([
  ['3 November 2025', '2025-11-03'],
  ['Monday, November 3rd, 2025', '2025-11-03'],
  ['Updated 1:39 am, Nov. 3, 2025', '2025-11-03'],
  ['2025-11-03T10:00:00Z', '2025-11-03'],
  ['25/11/2025', '2025-11-25'],
  ['3. November 2025', '2025-11-03'],
  ['3 de noviembre de 2025', '2025-11-03'],
  ['le 3 août 2025', '2025-08-03'],
  ['2025年11月3日', '2025-11-03'],
  ['۱۴۰۴/۰۸/۱۲', '2025-11-03'],
  ['«۱۲ آبان ۱۴۰۴»', '2025-11-03'],
  ['دوشنبه ۱۲ آبان ماه ۱۴۰۴', '2025-11-03'],
  ['۳ نوامبر ۲۰۲۵', '2025-11-03'],
  ['٣ نوفمبر ٢٠٢٥', '2025-11-03'],
  ['3 تشرين الثاني 2025', '2025-11-03'],
  ['١٢ جمادى الأولى ١٤٤٧ هـ', '2025-11-03'],
  ['12 Ramadan 1446', '2025-03-12'],
])('reads %s', (written, iso) => {
  expect(datesIn(written).map((date) => date.iso)).toEqual([iso])
})

it('calls a date doubtful that can be read two ways', () => {
  expect(datesIn('04/11/2025')).toMatchObject([{ iso: '2025-11-04', certainty: 'doubtful' }])
  expect(datesIn('11/11/2025')).toMatchObject([{ certainty: 'sure' }])
})

it.each([
  '31 February 2025',
  '1988 (1367 in the Iranian calendar)',
  'February 8',
  'room 2025-13-40',
  '10.11.2025.3',
])('finds no date in %s', (text) => {
  expect(datesIn(text)).toEqual([])
})

it('says where each date stands, whatever its digits', () => {
  const text = 'از ۱۲ آبان ۱۴۰۴ تا 4 November 2025'
  expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '۱۲ آبان ۱۴۰۴',
    '4 November 2025',
  ])
})
