import { expect, it } from 'vitest'
import { knownWords, runOn } from './broken-words'

it.each([
  ['a word broken by the setter', ['at the har\u00ad', 'bour'], 'at the harbour'],
  ['a word broken with a hyphen', ['at the har-', 'bour'], 'at the harbour'],
  ['a name after a dash', ['between Merrow-', 'Ansel'], 'between Merrow- Ansel'],
  ['lines of whole words', ['at the', 'harbour'], 'at the harbour'],
])('joins %s', (_, lines, text) => {
  expect(runOn(lines, new Set())).toBe(text)
})

it('keeps the hyphen of a word that is written with one elsewhere', () => {
  const lines = ['They must co-operate, and', 'they will not co-', 'operate.']
  expect(runOn(lines, knownWords(lines))).toBe('They must co-operate, and they will not co-operate.')
})
