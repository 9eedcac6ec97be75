import { expect, it } from 'vitest'
import { namedIn } from './named-in'

const people = ['Bo', 'Bo Lind', 'Mara Tessel', 'لیلا فرهادی', 'Ann-Mari O’Dea'].map((name) => ({ name }))

it.each([
  ['a name of two words, before a sign', 'Ask @Mara Tessel, please.', ['Mara Tessel']],
  ['the longest that fits', '@Bo Lind and @Bo: which?', ['Bo Lind', 'Bo']],
  ['a name in small letters', 'so says @bo lind', ['Bo Lind']],
  ['a name with signs in it', '(@Ann-Mari O’Dea’s ferry)', ['Ann-Mari O’Dea']],
  ['a Persian name', 'از @لیلا فرهادی بپرس', ['لیلا فرهادی']],
  ['nobody by half a name', 'Ask @Mara about it', []],
  ['nobody within a longer word', 'The @Bohemian said so', []],
  ['nobody in an address', 'Write to desk@Bo Lind', []],
  ['nobody without the sign', 'Bo Lind said so', []],
])('finds %s', (_, words, names) => {
  expect(namedIn(words, people).flatMap((one) => one.people.map(({ name }) => name))).toEqual(names)
})

it('says where each stands', () => {
  const words = 'Ask @Bo Lind.'
  const [named] = namedIn(words, people)
  expect(words.slice(named?.start, named?.end)).toBe('@Bo Lind')
})

it('means both of two who share a name', () => {
  const namesakes = [
    { membershipId: '1', name: 'Bo Lind' },
    { membershipId: '2', name: 'Bo Lind' },
  ]
  expect(namedIn('@Bo Lind', namesakes)[0]?.people).toEqual(namesakes)
})
