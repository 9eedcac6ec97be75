import { expect, it } from 'vitest'
import { datesIn } from './dates-in'

it.each([
  ['On 14 March 2026 it closed.', ['2026-3-14']],
  ['On March 14th, 2026 it closed.', ['2026-3-14']],
  ['It closed on 2026-03-14.', ['2026-3-14']],
  ['It closed in March.', ['-3-']],
  ['Since 2019, and by 2031.', ['2019--', '2031--']],
  ['It sold 2019 tickets.', []],
  ['They march on Monday; he may.', ['Monday']],
  ['در ۱۴ مارس ۲۰۲۶ بسته شد.', ['2026-3-14']],
  ['در ۲۴ خرداد ۱۴۰۵ بسته شد.', ['1405-iranian 3-24']],
])('reads %s', (sentence, values) => {
  expect(datesIn(sentence).map(({ value }) => value)).toEqual(values)
})
