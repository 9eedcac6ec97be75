import fc from 'fast-check'
import { expect, it } from 'vitest'
import { characterAt, wholeCharacters, wordAt } from './segments'

const pieces = fc.constantFrom(
  ...[
    'ramp',
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
    '.',
    '-',
    '’',
    '9.5',
    '%',
    '“',
    '*️⃣',
    '1️⃣',
    '👩🏽‍✈️',
    '👨‍👩‍👧‍👦',
    '🇳🇴',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  ],
  ...[
    'e\u0301',
    '\u0301',
    'é',
    'می‌رود',
    'سَفَرٌ',
    'کــشتی',
    '\u200c',
    '\u200d',
    '\u200f',
    'שָׁלוֹם',
    'क्षत्रिय',
    '漢字',
    'ที่นี่',
    'กำ',
    '각',
    '𝒜',
  ],
)
const anyText = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))

it.each(['word', 'grapheme'] as const)('finds each %s as the whole text would', (granularity) => {
  const segmenter = new Intl.Segmenter(undefined, { granularity })
  const at = granularity === 'word' ? wordAt : characterAt
  fc.assert(
    fc.property(anyText, fc.nat(200), (text, place) => {
      const expected = segmenter.segment(text).containing(place)
      const found = at(text, place)
      expect(found && text.slice(found.start, found.end)).toBe(expected?.segment ?? null)
      if (expected) expect(found?.start).toBe(expected.index)
    }),
    { numRuns: 2000 },
  )
})

it('makes whole what an end cuts, and keeps a place that is none', () => {
  expect(wholeCharacters('a👩🏽‍✈️b', { start: 3, end: 5 })).toEqual({ start: 1, end: 8 })
  expect(wholeCharacters('cafe\u0301', { start: 0, end: 4 })).toEqual({ start: 0, end: 5 })
  expect(wholeCharacters('ab', { start: 2, end: 2 })).toEqual({ start: 2, end: 2 })
})
