import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findAll, fold } from './fold'
import { slice } from './span'

const found = (text: string, wanted: string) => findAll(fold(text), wanted).map((span) => slice(text, span))

it.each<[string, string, string, string[]]>([
  ['case', 'The Ramp, the ramp', 'RAMP', ['Ramp', 'ramp']],
  ['accents, typed or not', 'Café cafe\u0301 cafe', 'café', ['Café', 'cafe\u0301', 'cafe']],
  ['a Turkish ı and İ', 'İstanbul ıssız', 'istanbul', ['İstanbul']],
  ['an ß', 'Straße', 'strasse', ['Straße']],
  ['a ligature', 'the ﬁre', 'fire', ['ﬁre']],
  ['quotation marks and dashes', 'the “old” ramp–end', '"old" ramp-end', ['“old” ramp–end']],
  ['an apostrophe', 'the company’s', "company's", ['company’s']],
  ['spaces and the end of a line', 'was  late.\nNobody', 'late. nobody', ['late.\nNobody']],
  ['a half space', 'کشتی می‌رود', 'میرود', ['می‌رود']],
  ['an Arabic yeh and kaf', 'كشتي کشتی', 'کشتی', ['كشتي', 'کشتی']],
  ['vowel signs', 'سَفَرٌ طويل', 'سفر', ['سَفَرٌ']],
  ['stretched letters', 'کــشتی', 'کشتی', ['کــشتی']],
  ['a hamza', 'أحمد احمد', 'احمد', ['أحمد', 'احمد']],
  ['Persian and Arabic figures', 'در ۱۴۰۳ و ١٤٠٣', '1403', ['۱۴۰۳', '١٤٠٣']],
  ['Devanagari figures', '१२ नावें', '12', ['१२']],
  ['Hebrew points', 'שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
  ['emoji', 'crew 👩🏽‍✈️ left', '👩🏽‍✈️', ['👩🏽‍✈️']],
  ['nothing for nothing', 'the ramp', '  ', []],
  ['once where they overlap', 'aaaa', 'aa', ['aa', 'aa']],
])('%s', (_, text, wanted, expected) => {
  expect(found(text, wanted)).toEqual(expected)
})

it('finds in any text any part of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (raw, one, other) => {
      const text = raw.normalize('NFC')
      const characters = [...text]
      const part = characters.slice(Math.min(one, other), Math.max(one, other)).join('')
      if (fold(part).letters.trim() === '') return
      expect(findAll(fold(text), part).length).toBeGreaterThan(0)
    }),
  )
})
