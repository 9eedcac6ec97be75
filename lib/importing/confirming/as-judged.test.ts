import { expect, it } from 'vitest'
import { doc } from '@/test/notation'
import { asJudged } from './as-judged'

it.each([
  ['what the desk put aside stays aside', 'A letter.', '~ A letter.', '~'],
  ['what the desk kept stays kept', '~ The ferry was late.', 'The ferry was late.', '+'],
  ['set otherwise it is the same', 'A LETTER', '~ A letter.', '~'],
  ['what is new is as it was read', 'The ferry was late.', '~ A letter.', '+'],
  ['what is new and junk stays junk', '~ Subscribe', 'A letter.', '~'],
  ['what was both is kept', 'A letter.', '~ A letter.\nA letter.', '+'],
  ['what was both, the other way round', 'A letter.', 'A letter.\n~ A letter.', '+'],
])('%s', (_, again, before, judged) => {
  const blocks = asJudged(doc(again).content, doc(before).content)
  expect(blocks.map(({ attrs }) => (attrs.junk === null ? '+' : '~')).join('')).toBe(judged)
})
