import { expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { doc } from '@/test/notation'
import { pairsIn } from './pairs'

it.each([
  ['as they stand', 'The ferry was late.\nThe ramp is sound.', 'The ferry was late.\nThe ramp is sound.'],
  [
    'across lines rejoined and invisible signs',
    'The ferry\r\n was\u200b late.\r\n\r\nThe ramp\r\nis sound.',
    'The ferry was late.\nThe ramp is sound.',
  ],
  ['twice, each at its own place', 'Late.\nThe ferry.\nLate.', 'Late.\nThe ferry.\nLate.'],
])('finds blocks in the capture %s', (_, capture, read) => {
  const blocks = doc(read).content
  const found = pairsIn(capture, blocks).map(
    (span) => span && slice(capture, span).replace(/[\s\u200b]+/g, ' '),
  )
  expect(found).toEqual(read.split('\n'))
})

it('says so where words are nowhere, and finds those after them', () => {
  const [lost, found] = pairsIn('The ramp is sound.', doc('A ferry.\nThe ramp is sound.').content)
  expect(lost).toBeNull()
  expect(found).toEqual({ start: 0, end: 18 })
})

it('finds a footnote where it stands, and what goes on over it', () => {
  const capture =
    'The ferry was late again on Monday, and nobody at the har‐\nbour board¹\n¹ See the log.\ncould say why.'
  const blocks = doc(
    'The ferry was late again on Monday, and nobody at the harbour board¹ could say why.\n¹ See the log.',
  ).content
  expect(pairsIn(capture, blocks).map((span) => span && slice(capture, span))).toEqual([
    'The ferry was late again on Monday, and nobody at the har‐\nbour board¹',
    '¹ See the log.',
  ])
})
