import { expect, it } from 'vitest'
import { differenceInWords, wordsChanged } from './difference-words'

const none = { added: 0, removed: 0, changed: 0, of: 31, fresh: 0 }

it.each([
  ['the words are the same', none],
  ['14 words added, 3 removed; 2 of 31 paragraphs changed', { ...none, added: 14, removed: 3, changed: 2 }],
  ['1 word added; 1 paragraph new', { ...none, added: 1, fresh: 1 }],
  ['5 words removed; 1 of 1 paragraph changed, 2 new', { ...none, removed: 5, changed: 1, of: 1, fresh: 2 }],
  ['the words are the same; signs differ in 1 of 31 paragraphs', { ...none, changed: 1 }],
])('%s', (words, comparison) => {
  expect(differenceInWords(comparison)).toBe(words)
})

it.each([
  [0, 0, 'the words are the same'],
  [1, 0, '1 word added'],
  [0, 2, '2 words removed'],
  [1, 2, '1 word added, 2 removed'],
])('%i added and %i removed', (added, removed, words) => {
  expect(wordsChanged({ added, removed })).toBe(words)
})
