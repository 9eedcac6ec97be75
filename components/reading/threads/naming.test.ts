import { expect, it } from 'vitest'
import { begunName, fitting, withName } from './naming'

/** The caret stands at |. */
const begun = (words: string) => begunName(words.replace('|', ''), words.indexOf('|'))
const people = ['Bo Lind', 'Mara Tessel', 'Ann-Mari Boe', 'لیلا فرهادی'].map((name) => ({ name }))
const names = (typed: string) => fitting(people, typed).map(({ name }) => name)

it.each([
  ['Ask @|', ''],
  ['Ask @Ma|', 'Ma'],
  ['Ask @Mara T| about it', 'Mara T'],
  ['از @لیلا ف|', 'لیلا ف'],
])('knows that a name is being written in %s', (words, typed) => {
  expect(begun(words)).toMatchObject({ typed })
})

it.each([['Ask |@Mara'], ['Ask Mara|'], ['Write to desk@bo|'], ['5 @ | 3'], ['@Mara\nthen|']])(
  'knows that none is in %s',
  (words) => {
    expect(begun(words)).toBeNull()
  },
)

it('lists all at first, then those who fit, by the first name before a later one', () => {
  expect(names('')).toHaveLength(4)
  expect(names('bo')).toEqual(['Bo Lind', 'Ann-Mari Boe'])
  expect(names('mara te')).toEqual(['Mara Tessel'])
  expect(names('mari')).toEqual(['Ann-Mari Boe'])
  expect(names('فره')).toEqual(['لیلا فرهادی'])
  expect(names('x(')).toEqual([])
})

it('writes the name out, with one space after it', () => {
  expect(withName('Ask @ma', { at: 4, typed: 'ma' }, 'Mara Tessel')).toEqual({
    words: 'Ask @Mara Tessel ',
    caret: 17,
  })
  expect(withName('Ask @ma now', { at: 4, typed: 'ma' }, 'Mara Tessel')).toEqual({
    words: 'Ask @Mara Tessel now',
    caret: 17,
  })
})
