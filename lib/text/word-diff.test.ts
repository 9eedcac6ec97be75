import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DiffPiece, wordDiff } from './word-diff'

it.each([
  [
    'Fewer than 70% of winter sailings left.',
    'Fewer than 70% of sailings left.',
    'Fewer than 70% of [-winter ]sailings left.',
  ],
  ['The ramp is sound.', 'The ramp is sound.', 'The ramp is sound.'],
  ['', 'The ramp', '{+The ramp}'],
  ['Ninety sailings', '', '[-Ninety sailings]'],
  ['It left late', 'It left late.', 'It left late{+.}'],
  ['by the clock', 'by the log', 'by the [-clock]{+log}'],
  ['پل سالم است', 'پل سالم نیست', 'پل سالم [-است]{+نیست}'],
])('«%s» to «%s»', (before, after, drawn) => {
  expect(draw(wordDiff(before, after))).toBe(drawn)
})

const words = fc.string({ unit: 'binary', maxLength: 40 })

it('loses no word of either text', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after)
      expect(join(pieces, 'new')).toBe(after)
      expect(join(pieces, 'gone').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''))
    }),
  )
})

function draw(pieces: DiffPiece[]): string {
  const marks = { same: ['', ''], gone: ['[-', ']'], new: ['{+', '}'] } as const
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('')
}

function join(pieces: DiffPiece[], kind: DiffPiece['kind']): string {
  return pieces
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('')
}
