import { expect, it } from 'vitest'
import { type Worded, whatDiffers, whoDiffers } from './what-differs'

const worded = (sentence: string, more: Partial<Worded> = {}): Worded => ({
  ...{ sentence, figure: null, unit: null, comparator: null, asOf: null },
  ...more,
})

const told = (mine: string, theirs: string) =>
  whatDiffers(worded(mine), worded(theirs)).map((one) => `${one.about}: ${one.mine} / ${one.theirs}`)

it.each([
  ['Support is above 50%.', 'Support is over 40%.', ['number: 50% / 40%']],
  ['Support is above 50%.', 'Support is over fifty per cent.', []],
  ['Support is above 50%.', 'Support is at least 50%.', ['comparator: above / at least']],
  ['Support is 50%.', 'Support is about 50%.', ['comparator:  / about']],
  ['Support is 50%.', 'Support is 50.', ['unit: % / ']],
  ['It cost €40 million.', 'It cost $40 million.', ['unit: € / $']],
  ['Ninety sailings were cancelled.', '94 sailings were cancelled.', ['number: Ninety / 94']],
  ['Ninety sailings were cancelled.', '90 sailings were called off.', []],
  ['It closed in March 2025.', 'It closed in March 2026.', ['date: March 2025 / March 2026']],
  ['It closed on 14 March 2026.', 'It closed on March 14, 2026.', []],
  ['It closed in 2019.', 'It closed.', ['date: 2019 / ']],
  ['The ramp is sound.', 'The ramp is not sound.', ['negation:  / not']],
  ['The ramp isn’t sound.', 'The ramp is not sound.', []],
  ['Nobody did not pay.', 'They paid.', []],
  ['No more than forty came.', 'Up to forty came.', []],
  ['No more than forty came.', 'Fewer than forty came.', ['comparator: No more than / Fewer than']],
  ['They argued over the ramp.', 'They argued about the ramp.', []],
  ['It was signed by Dana Vale.', 'It was signed by Mara Tessel.', ['who: Dana Vale / Mara Tessel']],
  ['Dana Vale of the board signed.', 'The board of Dana Vale signed.', []],
  ['نود سفر لغو شد.', '۹۰ سفر لغو شد.', []],
  ['نود سفر لغو شد.', '۹۴ سفر لغو نشد.', ['number: نود / ۹۴', 'negation:  / نشد']],
  ['بیش از ۵۰ درصد رفتند.', 'حداقل ۵۰ درصد رفتند.', ['comparator: بیش از / حداقل']],
])('of «%s» and «%s»', (mine, theirs, differences) => {
  expect(told(mine, theirs)).toEqual(differences)
})

it('reads the figure kept apart where the sentence has none', () => {
  const mine = worded('Sailings fell.', { figure: '94', comparator: 'more than', asOf: '2026-11-14' })
  const theirs = worded('Sailings fell.', { figure: '94.0', comparator: 'at least', asOf: '2026-11-15' })
  expect(whatDiffers(mine, theirs)).toEqual([
    { about: 'comparator', mine: 'more than', theirs: 'at least' },
    { about: 'as of', mine: '2026-11-14', theirs: '2026-11-15' },
  ])
})

it('holds a unit against another only where both have one', () => {
  const boats = worded('Forty left.', { unit: 'boats' })
  expect(whatDiffers(boats, worded('Forty left.'))).toEqual([])
  expect(whatDiffers(boats, worded('Forty left.', { unit: 'Boats' }))).toEqual([])
  expect(whatDiffers(boats, worded('Forty left.', { unit: 'crews' }))).toEqual([
    { about: 'unit', mine: 'boats', theirs: 'crews' },
  ])
})

it('tells who else is said to know it, and who says otherwise', () => {
  const mine = { who: 'Dana Vale', stance: 'asserts' } as const
  expect(whoDiffers(mine, [{ who: 'dana vale ', stance: 'asserts' }])).toEqual([])
  expect(whoDiffers(mine, [])).toEqual([])
  expect(whoDiffers(mine, [{ who: 'Dana Vale', stance: 'denies' }])).toEqual([
    { who: 'Dana Vale', stance: 'denies' },
  ])
})
