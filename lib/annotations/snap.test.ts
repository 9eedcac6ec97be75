import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { marked } from '@/test/notation'
import { exactly, snap } from './snap'

it.each([
  ['half words become whole', 'Th«e ramp w»as', 'The ramp was'],
  ['spaces and stops around are shed', 'So« the ramp, »is sound.', 'the ramp'],
  ['quotation marks around are shed', 'He said« “the part was fitted”. »', 'the part was fitted'],
  ['signs that mean something stay', 'It rose «5%», then', '5%'],
  ['so does a currency', 'a bill of «$9m», paid', '$9m'],
  ['hyphened words are one', 'nine«ty-f»our per cent', 'ninety-four'],
  ['an apostrophe is inside a word', 'the compa«ny’»s own count', 'company’s'],
  ['a Persian word keeps its half space', 'کشتی «می‌خو»اند', 'می‌خواند'],
  ['Persian marks are shed', 'گفت «که دانلین؛ »رفت', 'که دانلین'],
  [
    'a quotation that begins inside keeps both its marks',
    'said «“the ramp” is sound.»',
    '“the ramp” is sound',
  ],
  ['so does one that ends the words', 'say «that it is “sound”.»', 'that it is “sound”'],
  ['and a bracket', '«(The ramp) is sound.»', '(The ramp) is sound'],
  ['an emoji of several parts is never cut', 'The crew «👩🏽‍»✈️ left', '👩🏽‍✈️'],
  ['a keycap is no punctuation', 'press «*️⃣ » now', '*️⃣'],
  [
    'nor is a flag made of tags',
    'the «🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} » sank',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  ],
  ['a skin tone stays with its hand', 'the «✊»🏿 rose', '✊🏿'],
  ['a half space at the edge stays with its letter', 'آن «خانه\u200c »بود', 'خانه\u200c'],
  ['marks of vowels stay with their letters', 'هذا «سَف»َرٌ طويل', 'سَفَرٌ'],
  ['a stretched letter is one word', 'آن «ک»ــشتی', 'کــشتی'],
  ['Hebrew points stay', 'אמר «שָׁל»וֹם לך', 'שָׁלוֹם'],
  ['Devanagari is not cut', 'यह «क्षत्»रिय है', 'क्षत्रिय'],
  ['initials keep their last stop', 'in the «U.S.», he', 'U.S.'],
  ['a stop after one letter does not stay', 'on Quay «B.» Then', 'B'],
  ['Latin words within Persian are whole', 'گفت «Harb»our Board رفت', 'Harbour'],
  ['it reaches over a block', 'was «late.\nNobod»y paid', 'late.\nNobody'],
  ['a combining mark stays with its letter', 'the cafe«\u0301s of the quay»', 'cafe\u0301s of the quay'],
])('%s', (_, notation, words) => {
  const { text, span } = marked(notation)
  const snapped = snap(text, span)
  expect(snapped && slice(text, snapped)).toBe(words)
})

it('is nothing when only spaces and stops are selected', () => {
  const { text, span } = marked('The ramp«, — »is sound')
  expect(snap(text, span)).toBeNull()
})

const pieces = fc.constantFrom(
  ...[
    'ramp',
    'Ramp',
    ' ',
    '\u00a0',
    '\n',
    '.',
    ',',
    '-',
    '‑',
    '’',
    '9.5',
    '%',
    '$',
    '“',
    '”',
    '"',
    '(',
    ')',
    'U.S.',
    '𝒜',
  ],
  ...[
    '👩🏽‍✈️',
    '👨‍👩‍👧‍👦',
    '🇳🇴',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    '*️⃣',
    '1️⃣',
    '❤️',
    '✊🏿',
  ],
  ...[
    'é',
    'e\u0301',
    '\u0301',
    'می‌رود',
    'خانه\u200c',
    'سَفَرٌ',
    'کــشتی',
    '«',
    '»',
    '،',
    '؟',
    '۱۲٪',
    '\u200d',
    '\u200f',
    '\u2067',
  ],
  ...['שָׁלוֹם', 'क्षत्रिय', 'हिन्दी', '漢字', '。', 'กำ', '각'],
)
const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''))
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function cutsCharacter(text: string, place: number): boolean {
  return place < text.length && characters.segment(text).containing(place)?.index !== place
}

it('snaps within the text, to whole characters, around all words touched, and the same when asked again', () => {
  fc.assert(
    fc.property(anyText, fc.nat(90), fc.nat(90), (text, one, other) => {
      const asked = { start: Math.min(one, other), end: Math.min(text.length, Math.max(one, other)) }
      const snapped = snap(text, { start: one, end: other })
      const touched = [...text.slice(asked.start, asked.end).matchAll(/[\p{L}\p{N}\p{S}]/gu)]
      if (!snapped) {
        expect(touched).toEqual([])
        return
      }
      expect(snapped.start).toBeLessThan(snapped.end)
      expect(snapped.end).toBeLessThanOrEqual(text.length)
      expect([cutsCharacter(text, snapped.start), cutsCharacter(text, snapped.end)]).toEqual([false, false])
      for (const { index } of touched) {
        expect(snapped.start).toBeLessThanOrEqual(asked.start + index)
        expect(snapped.end).toBeGreaterThan(asked.start + index)
      }
      expect(slice(text, snapped)).toBe(slice(text, snapped).trim())
      expect(snap(text, snapped)).toEqual(snapped)
    }),
    { numRuns: 3000 },
  )
})

it('keeps what was selected exactly, short of cutting a character in two', () => {
  fc.assert(
    fc.property(anyText, fc.nat(90), fc.nat(90), (text, start, end) => {
      const kept = exactly(text, { start, end })
      if (!kept) return
      expect([cutsCharacter(text, kept.start), cutsCharacter(text, kept.end)]).toEqual([false, false])
      expect(kept.start).toBeLessThanOrEqual(Math.min(start, end))
      expect(kept.end).toBeGreaterThanOrEqual(Math.min(text.length, Math.max(start, end)))
      expect(exactly(text, kept)).toEqual(kept)
    }),
  )
  const { text, span } = marked('th«e ramp,» so')
  expect(exactly(text, span)).toEqual(span)
  expect(exactly('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
})

it('takes no longer in a long text than in a short one', () => {
  const line = 'The ramp, which the harbour board called sound, was ninety-four years old. '
  const text = `${line.repeat(5)}\n`.repeat(750)
  const began = performance.now()
  for (let place = 140_000; place < 140_200; place++) snap(text, { start: place, end: place + 30 })
  expect((performance.now() - began) / 200).toBeLessThan(5)
})
