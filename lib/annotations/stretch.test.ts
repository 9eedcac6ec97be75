import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contains, slice } from '@/lib/text/span'
import { marked } from '@/test/notation'
import { exactly, snap } from './snap'
import { reach, type SpanEnd, type Stretch, stretch, type Unit } from './stretch'

it.each<[Stretch, Unit, string, string]>([
  ['grow-end', 'word', 'the «ramp», too late', 'ramp, too'],
  ['shrink-end', 'word', 'the «ramp, too» late', 'ramp'],
  ['grow-start', 'word', 'said: “the «ramp» is', 'the ramp'],
  ['shrink-start', 'word', '«the ramp» is', 'ramp'],
  ['grow-end', 'word', 'the «ramp».', 'ramp'],
  ['shrink-end', 'word', 'the «ramp» is', 'ramp'],
  ['grow-start', 'word', '“«The» ramp', 'The'],
  ['grow-end', 'word', 'آن «کشتی» می‌رود', 'کشتی می‌رود'],
  ['grow-end', 'word', 'was «late».\nNobody', 'late.\nNobody'],
  ['grow-end', 'sentence', 'Dr. Vale «said so». He left. Then', 'said so. He left'],
  ['grow-end', 'sentence', 'Dr. «Vale» said so. He left.', 'Vale said so'],
  ['grow-end', 'sentence', 'It «sank». He left. Then', 'sank. He left'],
  ['grow-end', 'sentence', 'It «sank».\nHe left. Then', 'sank.\nHe left'],
  ['grow-start', 'sentence', 'It sank. Then he «left». So', 'Then he left'],
  ['grow-start', 'sentence', 'It sank. «Then» he left.', 'It sank. Then'],
  ['shrink-end', 'sentence', '«It sank. Then he» left.', 'It sank'],
  ['shrink-end', 'sentence', '«It sank». Then', 'It sank'],
  ['shrink-start', 'sentence', 'It «sank. Then he left». So', 'Then he left'],
  ['grow-end', 'character', 'the «ra»mp', 'ram'],
  ['shrink-end', 'character', 'the «ramp» is', 'ram'],
  ['grow-start', 'character', 'the «ramp» is', ' ramp'],
  ['shrink-start', 'character', 'the «👩🏽‍✈️a» is', 'a'],
  ['grow-end', 'character', 'the «crew »👩🏽‍✈️ left', 'crew 👩🏽‍✈️'],
  ['grow-end', 'character', 'was «late.»\nNobody', 'late.\nN'],
  ['shrink-end', 'character', 'the «r»amp', 'r'],
  ['grow-end', 'word', 'the r«am»p is sound', 'amp'],
])('%s by %s of %s', (way, unit, notation, words) => {
  const { text, span } = marked(notation)
  expect(slice(text, stretch(text, span, way, { unit, language: 'en' }))).toBe(words)
})

it.each<[string, SpanEnd, string, boolean, string]>([
  ['the «ramp» is sound now', 'end', 'und', false, 'ramp is sound'],
  ['the «ramp» is sound now', 'end', 'und', true, 'ramp is so'],
  ['the «ramp» is sound', 'start', 'e ramp', false, 'the ramp'],
  ['the «ramp is sound»', 'end', 'the', false, 'the'],
  ['the r«am»p is sound', 'end', 'und', false, 'amp is sound'],
  ['آن «کشتی» می‌رود', 'end', 'رود', false, 'کشتی می‌رود'],
])('%s: its %s taken to %s', (notation, end, to, isExact, words) => {
  const { text, span } = marked(notation)
  const found = reach(text, span, end, text.indexOf(to), isExact)
  expect(found && slice(text, found)).toBe(words)
})

const pieces = fc.constantFrom(
  ...[
    'ramp',
    'The',
    ' ',
    '\n',
    '. ',
    '? ',
    '“',
    '”',
    '-',
    '👩🏽‍✈️',
    '🇳🇴',
    'e\u0301',
    '\u0301',
    'می‌رود',
    '؟ ',
    '漢字。',
    'U.S.',
    '%',
    '𝒜',
    'क्षत्रिय',
  ],
)
const anyText = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))
const ways = fc.constantFrom<Stretch>('grow-end', 'shrink-end', 'grow-start', 'shrink-start')
const units = fc.constantFrom<Unit>('character', 'word', 'sentence')
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const cuts = (text: string, place: number) =>
  place < text.length && characters.segment(text).containing(place)?.index !== place

it('grows around the span and shrinks within it, never cutting a character', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(80),
      fc.nat(80),
      fc.boolean(),
      ways,
      units,
      (text, one, other, isExact, way, unit) => {
        const span = (isExact ? exactly : snap)(text, { start: one, end: other })
        if (!span) return
        const found = stretch(text, span, way, { unit, language: 'en' })
        expect(way.startsWith('grow') ? contains(found, span) : contains(span, found)).toBe(true)
        expect(found.start).toBeLessThan(found.end)
        expect([cuts(text, found.start), cuts(text, found.end)]).toEqual([false, false])
      },
    ),
    { numRuns: 3000 },
  )
})
