import { expect, it } from 'vitest'
import { firstPlace, sentencePlaces, stepped, wordPlaces } from './split-places'

const marked = (text: string, places: number[]) =>
  places.reduceRight((words, at) => `${words.slice(0, at)}‸${words.slice(at)}`, text)

it.each([
  ['The ferry was late.', 'The ‸ferry ‸was ‸late.'],
  ['  one', '  ‸one'],
])('may split “%s” before its words', (text, expected) => {
  expect(marked(text, wordPlaces(text))).toBe(expected)
})

it.each([
  ['It sailed. “Did it?” It did.', 'It sailed. ‸“Did it?” ‸It did.'],
  ['one\ntwo', 'one\n‸two'],
  ['کشتی رفت؟ بله. دیر شد', 'کشتی رفت؟ ‸بله. ‸دیر شد'],
])('may split “%s” before its sentences', (text, expected) => {
  expect(marked(text, sentencePlaces(text))).toBe(expected)
})

it('steps from place to place, and stays at the ends', () => {
  const places = wordPlaces('The ferry was late.')
  expect(stepped(places, 4, 1)).toBe(10)
  expect(stepped(places, 4, -1)).toBe(4)
  expect(stepped(places, 14, 1)).toBe(14)
  expect(firstPlace('It sailed. Nobody saw.')).toBe(11)
  expect(firstPlace('Late')).toBeNull()
})
