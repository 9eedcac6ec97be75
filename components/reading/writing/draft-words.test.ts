import { expect, it } from 'vitest'
import { marked } from '@/test/notation'
import { beginDraft, written } from './draft'
import { allWords, firstWords } from './draft-words'
import { ownWordsIn } from './placed-in'

const { text, span } = marked('It wrote that «the harbour board» met.')
const draft = written(beginDraft({ key: 'k', kind: 'note', textVersionId: 't', text, span }), {
  note: 'Who sat there?',
})

it('finds its own words where they stand once on the amended text, and no others', () => {
  const after = marked('A line more. It wrote that «the harbour board» met.')
  expect(ownWordsIn(after.text, draft)).toEqual(after.span)
  expect(ownWordsIn('It wrote that the harbour board met, the harbour board.', draft)).toBeNull()
  expect(ownWordsIn('It wrote that the board met.', draft)).toBeNull()
})

it('is recognised by its first words and hands over all of them', () => {
  expect([firstWords(draft), allWords(draft)]).toEqual(['Who sat there?', 'Who sat there?'])
  const claim = written(
    { ...draft, kind: 'claim' },
    { sentence: 'Ninety left.', figure: '90', unit: 'boats' },
  )
  expect(allWords(claim)).toBe('Ninety left.\n90 boats\nWho sat there?')
})
