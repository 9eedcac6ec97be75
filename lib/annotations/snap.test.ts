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

it('never cuts a character, and says the same when asked again', () => {
  const pieces = fc.constantFrom(
    'ramp',
    ' ',
    '“',
    '👩🏽‍✈️',
    'e\u0301',
    '”',
    'می‌رود',
    '-',
    '9.5',
    '%',
    '\n',
    '𝒜',
  )
  fc.assert(
    fc.property(fc.array(pieces), fc.nat(60), fc.nat(60), (parts, start, end) => {
      const text = parts.join('')
      const snapped = snap(text, { start, end })
      if (!snapped) return
      expect(slice(text, snapped).isWellFormed()).toBe(true)
      expect(snap(text, snapped)).toEqual(snapped)
    }),
  )
})

it('keeps what was selected exactly, short of cutting a character in two', () => {
  const { text, span } = marked('th«e ramp,» so')
  expect(exactly(text, span)).toEqual(span)
  expect(exactly('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
})
