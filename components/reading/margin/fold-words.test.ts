import { expect, it } from 'vitest'
import { foldWords } from './fold-words'

it.each([
  [['claim', 'source', 'claim', 'claim', 'source'], '5 more here: 3 claims, 2 sources'],
  [['note'], '1 more here: 1 note'],
] as const)('counts %j', (kinds, words) => {
  expect(foldWords(kinds)).toBe(words)
})
