import { expect, it } from 'vitest'
import { p } from '@/test/briefing-notation'
import { isOwn, sentencesOf } from './sentences'

it.each([
  ['a citation after the full stop', 'It was late.[a] Nobody came.', ['It was late. ← a', 'Nobody came.']],
  ['a citation before the full stop', 'It was late[a]. Nobody came.', ['It was late. ← a', 'Nobody came.']],
  ['two citations in a row', 'It was late.[a][b]', ['It was late. ← a b']],
  ['a citation after a space', 'It was late. [a] Nobody came.', ['It was late. ← a', 'Nobody came.']],
  ['a citation before the first word', '[a]It was late.', ['It was late. ← a']],
  [
    'an abbreviation',
    'Mr. Orme met Dr. Tessel at St. Ansel.[a]',
    ['Mr. Orme met Dr. Tessel at St. Ansel. ← a'],
  ],
  [
    'an initial',
    'N. Tessel wrote it. P. Vantry read it.[a]',
    ['N. Tessel wrote it.', 'P. Vantry read it. ← a'],
  ],
  ['a decimal point', 'Dues rose 2.5 per cent. Nobody paid.', ['Dues rose 2.5 per cent.', 'Nobody paid.']],
  ['Persian', 'آیا آمد؟[a] کسی نیامد.', ['آیا آمد؟ ← a', 'کسی نیامد.']],
  ['a stray full stop', 'It was late. . .', ['It was late. . .']],
  ['no words', ' … ', []],
])('knows the sentences around %s', (_, text, expected) => {
  const found = sentencesOf(p(text).content).map((sentence) =>
    isOwn(sentence) ? sentence.text : `${sentence.text} ← ${sentence.annotationIds.join(' ')}`,
  )

  expect(found).toEqual(expected)
})

it('ends a sentence where its last character is', () => {
  expect(sentencesOf(p('One. Two.').content).map(({ end }) => end)).toEqual([4, 9])
})
