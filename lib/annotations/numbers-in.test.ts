import { expect, it } from 'vitest'
import { numbersIn } from './numbers-in'

it.each([
  ['Ninety-four of 1,200 sailings were cancelled.', [94, 1200]],
  ['It cost 1.2 million, or twelve hundred a head.', [1_200_000, 1200]],
  ['Three hundred and seventy-four thousand five hundred.', [374_500]],
  ['Five and six.', [5, 6]],
  ['Salt and pepper.', []],
  ['نود و چهار سفر از ۱٬۲۰۰ سفر لغو شد.', [94, 1200]],
  ['دویست و پنجاه هزار نفر و ۱۲٫۵ درصد.', [250_000, 12.5]],
  ['A quarter of them.', [0.25]],
  ['A thousand boats, 12,5 metres.', [1000, 12.5]],
])('reads %s', (sentence, values) => {
  expect(numbersIn(sentence).map(({ value }) => value)).toEqual(values)
})

it.each([
  ['Above 50 % of them', { unit: '%', words: '50 %' }],
  ['fifty per cent left', { unit: '%', words: 'fifty per cent' }],
  ['It paid €40 million', { unit: '€', words: '€40 million' }],
  ['Forty boats', { unit: '', words: 'Forty' }],
  ['۵۰ درصد', { unit: '%', words: '۵۰ درصد' }],
])('keeps the unit and the words of %s', (sentence, read) => {
  expect(numbersIn(sentence)).toMatchObject([read])
})
