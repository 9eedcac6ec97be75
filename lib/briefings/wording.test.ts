import { expect, it } from 'vitest'
import { longDate, ownSentencesLine } from './wording'

it.each([
  ['2026-03-04', '4 March 2026'],
  ['2026-11-14T09:30:00.000Z', '14 November 2026'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
])('writes %s as %s', (date, expected) => {
  expect(longDate(date)).toBe(expected)
})

it.each([
  [0, 12, 'Each of the 12 sentences in the body carries a citation.'],
  [1, 12, '1 of 12 sentences in the body is the desk’s own and carries no citation.'],
  [4, 12, '4 of 12 sentences in the body are the desk’s own and carry no citation.'],
  [0, 0, 'The body has no sentences.'],
])('counts %i own sentences of %i', (own, all, expected) => {
  expect(ownSentencesLine({ own, all })).toBe(expected)
})
