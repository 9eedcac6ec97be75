import { expect, it } from 'vitest'
import { figuresIn } from './figures'

it.each([
  ['Costs rose by 12.5 per cent to £3.4 million.', ['12.5 per cent', '£3.4 million']],
  ['Over ninety sailings were cancelled on 3 May 2031.', ['Over ninety sailings']],
  ['One in five boats leaked and fares doubled.', ['One in five', 'doubled']],
  ['Nearly half of them were late in 2019.', ['Nearly half']],
  ['It paid $2bn, or 300m crowns.', ['$2bn', '300m crowns']],
  ['Room 4, the 5th pier, at 10:30, no. 7, on February 9.', []],
  ['قیمت‌ها ۱۲ درصد و بیش از ۳ میلیون تومان بالا رفت.', ['۱۲ درصد', 'بیش از ۳ میلیون تومان']],
  ['Two sides of it, and one of them.', []],
])('finds the figures of %s', (text, expected) => {
  expect(figuresIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
})

it.each([
  ['from 3 to 5 million crowns', { value: '3000000', unit: 'crowns', comparator: 'from' }],
  ['at least 1,200 people', { value: '1200', unit: 'people', comparator: 'at least' }],
  ['twenty-one ferries', { value: '21', unit: 'ferries', comparator: '' }],
  ['three million pounds', { value: '3000000', unit: 'pounds', comparator: '' }],
  ['two-thirds of the crew', { value: '67', unit: 'per cent', comparator: '' }],
])('reads %s', (text, expected) => {
  expect(figuresIn(text)[0]).toMatchObject(expected)
})
