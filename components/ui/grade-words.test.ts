import { expect, it } from 'vitest'
import { gradeInWords } from './grade-words'

it.each([
  ['B', 2, 'source usually reliable, claim probably true'],
  ['F', null, 'source cannot be judged'],
  [null, 6, 'claim cannot be judged'],
  [null, null, 'not graded'],
  ['toString', 7, 'not graded'],
])('says %s%s in words', (reliability, credibility, words) => {
  expect(gradeInWords(reliability, credibility)).toBe(words)
})
