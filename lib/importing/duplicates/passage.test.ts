import { expect, it } from 'vitest'
import { sharedPassage } from './passage'
import { sentences } from './sentences'
import { wordsOf } from './words'

const late =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const winter =
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.'
const own = (n: number) =>
  `Pear tree number ${n} above the village was planted before the war and bears every second year.`
const much = Array.from({ length: 30 }, (_, n) => own(n)).join(' ')
const other = Array.from({ length: 30 }, (_, n) => own(n + 50)).join(' ')

it.each<[string, string, string, string[] | null]>([
  ['two sentences in a row', `${much} ${late} ${winter}`, `${late} ${winter} ${other}`, [late, winter]],
  ['one sentence both may quote', `${much} ${late}`, `${other} ${late}`, null],
  ['one sentence that is all there is', late, `${other} ${late}`, [late]],
  ['short sentences', `${much} He said no. She left.`, `${other} He said no. She left.`, null],
  ['nothing', much, other, null],
  ['no words', '', other, null],
])('of %s', (_, one, another, shared) => {
  expect(sharedPassage(text(one), text(another))?.sentences ?? null).toEqual(shared)
})

it('is told by its share of the shorter text, from either side', () => {
  const [long, short] = [text(`${much} ${late} ${winter}`), text(`${late} ${winter}`)]
  expect(sharedPassage(long, short)?.share).toBe(1)
  expect(sharedPassage(short, long)?.share).toBe(1)
})

function text(words: string) {
  return { words: wordsOf(words).length, sentences: sentences([words]) }
}
